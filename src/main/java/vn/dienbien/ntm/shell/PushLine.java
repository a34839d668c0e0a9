package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;

/** Keeps the line by which the server pushes to a UI open for as long as something needs it. */
public final class PushLine {

  private int users;

  private PushLine() {}

  /** Opens the line unless it is open; the last one to give it back closes it. */
  public static Registration open(UI ui) {
    PushLine line = ComponentUtil.getData(ui, PushLine.class);
    if (line == null) {
      line = new PushLine();
      ComponentUtil.setData(ui, PushLine.class, line);
    }
    return line.take(ui);
  }

  private Registration take(UI ui) {
    users++;
    if (users == 1) {
      ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }
    return Registration.once(() -> giveBack(ui));
  }

  private void giveBack(UI ui) {
    users--;
    if (users == 0 && !ui.isClosing()) {
      ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
  }
}
