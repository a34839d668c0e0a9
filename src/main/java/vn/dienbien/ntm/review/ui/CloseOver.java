package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Texts;

/** Goes on without the departments that stay silent; the reason is kept and shown. */
class CloseOver extends Div {

  private static final int LONGEST_REASON = 2000;

  CloseOver(long silent, boolean awaitsSupplement, Consumer<String> command) {
    addClassName("ntm-card");
    TextArea reason = new TextArea(Texts.of("review.closeOver.reason"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setValueChangeMode(ValueChangeMode.LAZY);
    Paragraph why = new Paragraph(Texts.of("review.noSilentReason"));
    why.addClassName("ntm-hint");
    Button close =
        new Button(
            Texts.of("review.closeOver.action"),
            click ->
                Confirm.ask("review.closeOver", () -> command.accept(reason.getValue()), silent));
    close.setEnabled(false);
    reason.addValueChangeListener(
        event -> {
          close.setEnabled(!event.getValue().isBlank() && !awaitsSupplement);
          why.setVisible(event.getValue().isBlank());
        });
    add(
        new H3(Texts.of("review.closeOver.heading", silent)),
        new Paragraph(Texts.of("review.closeOver.hint")),
        reason,
        close,
        why);
    if (awaitsSupplement) {
      add(new Paragraph(Texts.of("review.awaitsSupplement")));
    }
  }
}
