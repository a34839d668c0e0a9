package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/**
 * Asks why before a task is taken over from a colleague. Stays open when the service refuses, so
 * that nothing typed is lost.
 */
class TakeOverDialog extends Dialog {

  private static final int LONGEST_REASON = 500;

  /**
   * A dialog that says who is at it.
   *
   * @param holder who is at it, in words
   * @param command takes the reason
   */
  TakeOverDialog(String holder, Consumer<String> command) {
    setHeaderTitle(Texts.of("groupWork.takeOver"));
    setWidth("32rem");
    setCloseOnOutsideClick(false);
    TextArea reason = new TextArea(Texts.of("groupWork.reason"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    StepButton confirm =
        new StepButton(
            Texts.of("groupWork.takeOver.confirm"),
            () -> {
              command.accept(reason.getValue());
              close();
            });
    add(new Paragraph(holder), new Paragraph(Texts.of("groupWork.takeOver.text")), reason);
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), confirm.primary());
  }
}
