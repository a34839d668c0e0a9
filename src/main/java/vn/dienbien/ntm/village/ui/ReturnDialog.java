package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.RequestPage;
import vn.dienbien.ntm.village.VillageCriterion;
import vn.dienbien.ntm.village.VillageService;

/**
 * Names the criteria that go back to the commune, each with a reason, and one instruction. Stays
 * open when the service refuses.
 */
class ReturnDialog extends Dialog {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_INSTRUCTION = 4000;

  private final Map<Integer, Checkbox> named = new LinkedHashMap<>();
  private final Map<Integer, TextArea> reasons = new LinkedHashMap<>();
  private final TextArea instruction = new TextArea(Texts.of("village.return.instruction"));

  ReturnDialog(RequestPage page, VillageService villages, Runnable done) {
    setHeaderTitle(Texts.of("village.return"));
    setWidth("44rem");
    setCloseOnOutsideClick(false);
    add(new Paragraph(Texts.of("village.return.hint")));
    page.set().criteria().forEach(criterion -> add(item(criterion)));
    instruction.setMaxLength(LONGEST_INSTRUCTION);
    instruction.setWidthFull();
    add(instruction);
    StepButton send =
        new StepButton(
                Texts.of("village.return.send"),
                Glyph.RETURN,
                () -> {
                  villages.returnItems(page.request().id(), items(), instruction.getValue());
                  close();
                  Notices.success("village.done.returned");
                  done.run();
                })
            .primary();
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), send);
  }

  private Div item(VillageCriterion criterion) {
    Checkbox name = new Checkbox(Texts.of("village.criterion", criterion.no(), criterion.name()));
    TextArea reason = new TextArea(Texts.of("village.return.reason", criterion.no()));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setVisible(false);
    reason.setRequiredIndicatorVisible(true);
    name.addValueChangeListener(event -> reason.setVisible(event.getValue()));
    named.put(criterion.no(), name);
    reasons.put(criterion.no(), reason);
    return new Div(name, reason);
  }

  private Map<Integer, String> items() {
    Map<Integer, String> items = new LinkedHashMap<>();
    named.forEach(
        (no, name) -> {
          if (name.getValue()) {
            items.put(no, reasons.get(no).getValue());
          }
        });
    return items;
  }
}
