package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.round.CandidateService;
import vn.dienbien.ntm.round.CarryOver;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Shows what an earlier round left without a recognition, and carries the chosen ones over. */
class CarryOverDialog extends FormDialog {

  private final int roundId;
  private final transient CandidateService candidates;
  private final Select<RoundSummary> from = new Select<>();
  private final CheckboxGroup<CarryOver> communes = new CheckboxGroup<>();
  private final Div others = new Div();

  CarryOverDialog(int roundId, CandidateService candidates, Runnable done) {
    super(Texts.of("candidate.carry"), Texts.of("candidate.carry.add"));
    this.roundId = roundId;
    this.candidates = candidates;
    RequiredFields required = new RequiredFields();
    required.add(from);
    List<RoundSummary> earlier = candidates.earlier(roundId);
    from.setLabel(Texts.of("candidate.carry.from"));
    from.setItems(earlier);
    from.setItemLabelGenerator(round -> Texts.of(round.name()));
    from.addValueChangeListener(event -> preview(event.getValue()));
    communes.setLabel(Texts.of("candidate.carry.communes"));
    communes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    communes.setItemLabelGenerator(CarryOverDialog::line);
    wideField(from);
    wideField(new Paragraph(Texts.of("candidate.carry.hint")));
    wideField(communes);
    wideField(others);
    communes.setVisible(false);
    if (earlier.isEmpty()) {
      others.add(new Paragraph(Texts.of("candidate.carry.noRound")));
    } else {
      from.setValue(earlier.get(0));
    }
    onSave(
        required,
        () -> {
          carryOver();
          done.run();
        });
  }

  private void preview(RoundSummary earlier) {
    List<CarryOver> all = candidates.preview(roundId, earlier.id());
    List<CarryOver> possible = all.stream().filter(CarryOver::isPossible).toList();
    communes.setItems(possible);
    communes.select(possible);
    communes.setVisible(!possible.isEmpty());
    others.removeAll();
    if (all.isEmpty()) {
      others.add(new Paragraph(Texts.of("candidate.carry.none")));
    }
    UnorderedList list = new UnorderedList();
    all.stream().filter(one -> !one.isPossible()).forEach(one -> list.add(new ListItem(why(one))));
    others.add(list);
  }

  private static String line(CarryOver one) {
    return Texts.of(
        "candidate.carry.line",
        one.commune().name(),
        Texts.of(one.district().officialName()),
        Texts.of(one.why()));
  }

  private static String why(CarryOver one) {
    return one.isCandidate()
        ? Texts.of("candidate.carry.present", one.commune().name())
        : one.hindrance().map(Texts::of).orElse("");
  }

  private void carryOver() {
    if (communes.getValue().isEmpty()) {
      throw new Refusal("candidate.carry.choose");
    }
    int added =
        candidates.carryOver(
            roundId,
            from.getValue().id(),
            communes.getValue().stream()
                .map(one -> one.commune().id())
                .collect(Collectors.toSet()));
    Notices.success("candidate.carry.done", String.valueOf(added));
  }
}
