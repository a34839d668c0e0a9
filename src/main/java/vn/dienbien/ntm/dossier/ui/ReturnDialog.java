package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/**
 * Names the indicators that go back to the commune, each with a reason, and one instruction. Stays
 * open when the service refuses, so that nothing typed is lost.
 */
class ReturnDialog extends Dialog {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_INSTRUCTION = 4000;

  private final Map<String, Checkbox> named = new LinkedHashMap<>();
  private final Map<String, TextArea> reasons = new LinkedHashMap<>();
  private final Paragraph count = new Paragraph();
  private final TextArea instruction = new TextArea(Texts.of("returns.instruction"));

  ReturnDialog(
      long dossierId, long personId, ClaimBook book, ReceptionService reception, Runnable done) {
    setHeaderTitle(Texts.of("returns.dialog"));
    setWidth("48rem");
    setCloseOnOutsideClick(false);
    add(new Paragraph(Texts.of("returns.dialog.hint")));
    book.set().criteria().forEach(criterion -> add(group(book, criterion)));
    instruction.setMaxLength(LONGEST_INSTRUCTION);
    instruction.setWidthFull();
    instruction.setMinRows(2);
    Draft draft = new Draft(instruction, personId + ":" + dossierId + ":return");
    add(instruction, draft);
    StepButton send =
        new StepButton(
                Texts.of("returns.send"),
                Glyph.RETURN,
                () -> {
                  Map<String, String> items = items();
                  reception.returnItems(dossierId, items, instruction.getValue());
                  draft.kept();
                  close();
                  Notices.success("returns.sent", items.size());
                  done.run();
                })
            .primary();
    showCount();
    getFooter().add(count, new Button(Texts.of("confirm.cancel"), click -> close()), send);
  }

  private Details group(ClaimBook book, Criterion criterion) {
    Div content = new Div();
    content.addClassName("ntm-stack");
    book.of(criterion).forEach(claim -> content.add(item(claim)));
    Details details =
        new Details(Texts.of("claim.criterion", criterion.no(), criterion.name()), content);
    details.setWidthFull();
    return details;
  }

  private Div item(ClaimView claim) {
    String id = claim.indicator().id();
    Checkbox name = new Checkbox(claim.indicator().no() + ". " + claim.indicator().name());
    TextArea reason = new TextArea(Texts.of("returns.reason.of", claim.indicator().no()));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setVisible(false);
    reason.setRequiredIndicatorVisible(true);
    name.addValueChangeListener(
        event -> {
          reason.setVisible(event.getValue());
          showCount();
        });
    named.put(id, name);
    reasons.put(id, reason);
    return new Div(name, reason);
  }

  private Map<String, String> items() {
    Map<String, String> items = new LinkedHashMap<>();
    named.forEach(
        (id, name) -> {
          if (name.getValue()) {
            items.put(id, reasons.get(id).getValue().strip());
          }
        });
    return items;
  }

  private void showCount() {
    count.setText(Texts.of("returns.count", items().size()));
  }
}
