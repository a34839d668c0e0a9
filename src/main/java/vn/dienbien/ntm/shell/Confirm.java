package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirm {

  private Confirm() {}

  /**
   * Opens the question; the texts are at {@code <key>.title}, {@code <key>.text} and {@code
   * <key>.confirm} (a verb, not "OK").
   *
   * @param confirmed runs when the person agrees
   * @param args arguments of the text
   */
  public static void ask(String key, Runnable confirmed, Object... args) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(Texts.of(key + ".title"));
    dialog.setText(Texts.of(key + ".text", args));
    dialog.setCancelable(true);
    dialog.setCancelText(Texts.of("confirm.cancel"));
    dialog.setConfirmText(Texts.of(key + ".confirm"));
    dialog.addConfirmListener(event -> confirmed.run());
    dialog.open();
  }
}
