package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.round.Candidate;
import vn.dienbien.ntm.round.CandidateOrigin;
import vn.dienbien.ntm.round.CandidateService;
import vn.dienbien.ntm.round.RoundDossiers;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** The communes that may file in a round, and the form that adds one. */
class CandidateTable extends Div {

  private final RoundSummary round;
  private final transient RoundService rounds;
  private final transient CandidateService service;
  private final transient UnitService units;
  private final Div list = new Div();

  CandidateTable(
      RoundSummary round, RoundService rounds, CandidateService service, UnitService units) {
    this.round = round;
    this.rounds = rounds;
    this.service = service;
    this.units = units;
    Button add = new Button(Texts.of("round.candidate.add"), click -> showForm());
    add.setIcon(Glyph.PLUS.create());
    Button carry =
        new Button(
            Texts.of("candidate.carry"),
            click -> new CarryOverDialog(round.id(), service, this::refresh).open());
    carry.setIcon(Glyph.RETURN.create());
    Div buttons = new Div(add, carry);
    buttons.addClassName("ntm-buttons");
    add(buttons, list);
    refresh();
  }

  private void refresh() {
    List<Candidate> candidates = rounds.candidates(round.id());
    list.removeAll();
    if (candidates.isEmpty()) {
      list.add(
          new EmptyState(
              Glyph.ROUND,
              Texts.of("round.candidates.none"),
              Texts.of("round.candidates.none.hint")));
      return;
    }
    Map<String, RoundDossiers.Standing> standings = service.standings(round.id());
    Lines lines = new Lines();
    for (Candidate candidate : candidates) {
      lines.line(
          Lines.stacked(
              Lines.main(candidate.commune().name()),
              Lines.small(Texts.of(candidate.district().officialName()))),
          new Span(Texts.of(candidate.origin())),
          Lines.small(candidate.source()),
          state(candidate, standings.get(candidate.commune().id())));
    }
    list.add(lines);
  }

  /** Where its dossier is; without one the commune can still be taken off. */
  private Component state(Candidate candidate, RoundDossiers.Standing standing) {
    if (standing != null) {
      return Lines.small(Texts.of("candidate.dossier", Texts.of(standing.status())));
    }
    String name = candidate.commune().name();
    Button off =
        new Button(
            Texts.of("candidate.takeOff"),
            click ->
                Confirm.ask(
                    "candidate.takeOff",
                    () -> {
                      service.takeOff(round.id(), candidate.commune().id());
                      Notices.success("candidate.takeOff.done", name);
                      refresh();
                    },
                    name));
    off.addThemeVariants(ButtonVariant.LUMO_SMALL);
    off.setAriaLabel(Texts.of("candidate.takeOff.of", name));
    return off;
  }

  private void showForm() {
    RequiredFields required = new RequiredFields();
    ComboBox<UnitSummary> commune = required.add(new ComboBox<>(Texts.of("round.column.commune")));
    LocalDate day = round.communeCutoff().minusDays(1);
    commune.setItems(this::isFound, units.communes(day));
    commune.setItemLabelGenerator(
        unit ->
            Texts.of(unit.officialName())
                + ", "
                + Texts.of(units.byId(unit.parentId()).officialName()));
    Select<CandidateOrigin> origin = required.add(new Select<>());
    origin.setLabel(Texts.of("round.column.origin"));
    origin.setItems(CandidateOrigin.values());
    origin.setItemLabelGenerator(Texts::of);
    TextField source = required.add(new TextField(Texts.of("round.column.source")));
    source.setMaxLength(300);
    FormDialog dialog =
        new FormDialog(Texts.of("round.candidate.add"), Texts.of("round.candidate.add"));
    dialog.field(commune);
    dialog.field(origin);
    dialog.wideField(source);
    dialog.onSave(required, () -> add(commune.getValue(), origin.getValue(), source.getValue()));
    dialog.open();
  }

  /** Searched as everywhere: other spellings count, marks do not. */
  private boolean isFound(UnitSummary unit, String text) {
    return units.searchText(unit.id()).contains(SearchText.fold(text));
  }

  private void add(UnitSummary commune, CandidateOrigin origin, String source) {
    rounds.addCandidate(round.id(), commune.id(), origin, source);
    Notices.success("round.candidate.added", commune.name());
    refresh();
  }
}
