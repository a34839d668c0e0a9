package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.VillageService;

/** Asks why a request is withdrawn. */
class WithdrawDialog extends Dialog {

  private static final int LONGEST_REASON = 2000;

  WithdrawDialog(long requestId, VillageService villages, Runnable done) {
    setHeaderTitle(Texts.of("village.withdraw"));
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    TextArea reason = new TextArea(Texts.of("village.withdraw.why"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    add(new Paragraph(Texts.of("village.withdraw.hint")), reason);
    StepButton withdraw =
        new StepButton(
                Texts.of("village.withdraw"),
                Glyph.RETURN,
                () -> {
                  villages.withdraw(requestId, reason.getValue());
                  close();
                  Notices.success("village.done.withdrawn");
                  done.run();
                })
            .primary();
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), withdraw);
  }
}
