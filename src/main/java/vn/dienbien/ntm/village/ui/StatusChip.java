package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.VillageStatus;

/** Where a request is, in words; the colour only repeats what they say. */
class StatusChip extends Span {

  StatusChip(VillageStatus status) {
    super(Texts.of(status));
    addClassName("ntm-status");
    getElement().getThemeList().add("badge");
    getElement()
        .getThemeList()
        .add(
            switch (status) {
              case PREPARING, WITHDRAWN -> "contrast";
              case RETURNED -> "warning";
              case REFUSED -> "error";
              case RECOGNISED -> "success primary";
              default -> "success";
            });
  }
}
