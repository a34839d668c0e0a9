package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Texts;

/** Says in words and colour whether a threshold is reached. */
class Badge extends Span {

  Badge(boolean isReached, String keyIfReached, String keyIfNot) {
    this(isReached ? keyIfReached : keyIfNot, isReached ? "success" : "error");
  }

  Badge(String key, String colour) {
    super(Texts.of(key));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add(colour);
  }
}
