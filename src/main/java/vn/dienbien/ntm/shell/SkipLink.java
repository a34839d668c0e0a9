package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.NativeButton;

/** First stop of the keyboard on every page: jumps over the menu. Visible only when focused. */
class SkipLink extends NativeButton {

  SkipLink() {
    super(Texts.of("shell.skip"));
    addClassName("ntm-skip");
    // In the browser only: a jump needs no trip to the server.
    getElement()
        .executeJs(
            "this.addEventListener('click', () => document.getElementById($0).focus())",
            MainLayout.CONTENT_ID);
  }
}
