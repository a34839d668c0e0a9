package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * The portal's own small set of pictures, drawn in {@code frontend/glyphs.ts}. Vaadin's set of 600
 * would cost every first load more than the whole rest of a page.
 */
public enum Glyph {
  TASKS,
  BELL,
  DOSSIER,
  COUNCIL,
  DECISION,
  VILLAGE,
  PEOPLE,
  ROUND,
  CALENDAR,
  CLOCK,
  PERSON,
  SIGN_OUT,
  LANGUAGE,
  CHECK,
  WARNING,
  ERROR,
  INFO,
  DOWNLOAD,
  UPLOAD,
  FILE,
  IMAGE,
  PLUS,
  EDIT,
  TRASH,
  SEARCH,
  EYE,
  RETURN,
  SEND,
  LOCK,
  DIAGRAM,
  NEXT,
  PREVIOUS,
  CLOSE,
  PRINT,
  MORE;

  /** A new picture; hidden from screen readers because words always stand beside it. */
  public Component create() {
    return new Picture(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Tag("vaadin-icon")
  @JsModule("@vaadin/icon/vaadin-icon.js")
  @JsModule("./glyphs.ts")
  private static final class Picture extends Component {

    Picture(String name) {
      getElement().setAttribute("icon", "ntm:" + name).setAttribute("aria-hidden", "true");
    }
  }
}
