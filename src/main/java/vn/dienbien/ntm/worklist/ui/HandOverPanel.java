package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.HandOverLinks;
import vn.dienbien.ntm.worklist.HandOverPlan;
import vn.dienbien.ntm.worklist.HandOverService;
import vn.dienbien.ntm.worklist.HeldTask;

/** What lies with one person, who gets it, what of it can pass, and the button that does it. */
class HandOverPanel extends Div {

  private static final int LONGEST_REASON = 500;

  private final transient HandOverService service;
  private final long from;

  /**
   * The work of one person.
   *
   * @param from whose
   * @param to who gets it; null while nobody is chosen
   */
  HandOverPanel(HandOverService service, long from, Long to) {
    this.service = service;
    this.from = from;
    List<HeldTask> held = service.of(from);
    if (held.isEmpty()) {
      add(new EmptyState(Glyph.TASKS, Texts.of("handOver.empty"), Texts.of("handOver.empty.hint")));
      return;
    }
    List<PersonSummary> candidates = service.candidates(from);
    PersonSummary heir =
        candidates.stream()
            .filter(person -> to != null && person.id() == to)
            .findFirst()
            .orElse(null);
    add(receiver(candidates, heir));
    if (heir == null) {
      add(part("handOver.held", held.size()), new HeldRows(held));
    } else {
      preview(heir, service.preview(from, heir.id()));
    }
  }

  private ComboBox<PersonSummary> receiver(List<PersonSummary> candidates, PersonSummary heir) {
    ComboBox<PersonSummary> receiver = new ComboBox<>(Texts.of("handOver.to"));
    receiver.setItems(candidates);
    receiver.setItemLabelGenerator(PersonSummary::displayName);
    receiver.setHelperText(Texts.of("handOver.to.help"));
    receiver.setValue(heir);
    receiver.setWidth("min(28rem, 100%)");
    receiver.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            go(
                Map.of(
                    HandOverLinks.FROM,
                    String.valueOf(from),
                    HandOverLinks.TO,
                    String.valueOf(change.getValue().id())));
          }
        });
    return receiver;
  }

  private void preview(PersonSummary heir, HandOverPlan plan) {
    if (!plan.moving().isEmpty()) {
      add(part("handOver.moving", plan.moving().size()), new HeldRows(plan.moving()));
    }
    if (!plan.staying().isEmpty()) {
      add(part("handOver.staying", plan.staying().size()), HeldRows.staying(plan.staying()));
    }
    if (!plan.moving().isEmpty()) {
      add(confirm(heir, plan.moving().size()));
    }
  }

  private Div confirm(PersonSummary heir, int pieces) {
    TextArea reason = new TextArea(Texts.of("handOver.reason"));
    reason.setHelperText(Texts.of("handOver.reason.help"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    StepButton button =
        new StepButton(
            Texts.of("handOver.confirm", Numbers.of(pieces)),
            () ->
                Confirm.ask(
                    "handOver.ask",
                    () -> handOver(heir, reason.getValue()),
                    Numbers.of(pieces),
                    heir.displayName()));
    Div form = new Div(reason, button.primary());
    form.addClassName("ntm-form");
    return form;
  }

  private void handOver(PersonSummary heir, String reason) {
    HandOverPlan done = service.handOver(from, heir.id(), reason);
    Notices.success("handOver.passed", Numbers.of(done.moving().size()), heir.displayName());
    go(Map.of(HandOverLinks.FROM, String.valueOf(from)));
  }

  private static void go(Map<String, String> query) {
    UI.getCurrent().navigate(HandOverLinks.PATH, QueryParameters.simple(query));
  }

  private static H2 part(String key, int pieces) {
    return new H2(Texts.of(key, Numbers.of(pieces)));
  }
}
