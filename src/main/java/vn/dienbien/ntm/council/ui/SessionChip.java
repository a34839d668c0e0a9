package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.shell.Texts;

/** Where a session is, in words with a colour. */
class SessionChip extends Span {

  SessionChip(SessionStatus status) {
    setText(Texts.of(status));
    getElement().getThemeList().add("badge");
    getElement()
        .getThemeList()
        .add(
            switch (status) {
              case PLANNED -> "contrast";
              case OPEN -> "success";
              case CLOSED -> "contrast";
            });
  }
}
