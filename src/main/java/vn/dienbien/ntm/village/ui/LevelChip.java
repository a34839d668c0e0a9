package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.VillageLevel;

/** A level, in words. */
class LevelChip extends Span {

  LevelChip(VillageLevel level) {
    super(Texts.of(level));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add(level == VillageLevel.KIEU_MAU ? "success primary" : "success");
  }
}
