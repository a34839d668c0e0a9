package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DueDates;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.DeadlineTools;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.WorkInHand;
import vn.dienbien.ntm.unit.UnitService;

/** Builds what stands above every tab of a dossier. */
@org.springframework.stereotype.Component
class DossierHeads {

  private final DossierActions actions;
  private final DossierQueries dossiers;
  private final PersonDirectory people;
  private final DueDates deadlines;
  private final DeadlineTools tools;
  private final UnitService units;
  private final ProcedureService procedures;
  private final WorkInHand inHand;

  DossierHeads(
      DossierActions actions,
      DossierQueries dossiers,
      PersonDirectory people,
      DueDates deadlines,
      DeadlineTools tools,
      UnitService units,
      ProcedureService procedures,
      WorkInHand inHand) {
    this.actions = actions;
    this.dossiers = dossiers;
    this.people = people;
    this.deadlines = deadlines;
    this.tools = tools;
    this.units = units;
    this.procedures = procedures;
    this.inHand = inHand;
  }

  /** The head of a dossier above one of its tabs. */
  Component of(DossierHeader header, String shownTab) {
    DossierFacts facts = header.facts();
    List<Component> chips = new ArrayList<>(List.of(new StatusChip(facts.status())));
    if (header.isLate()) {
      chips.add(new LateMark());
    }
    if (header.isSubmittedLate()) {
      chips.add(new LateMark("dossier.submittedLate"));
    }
    PageHeader top =
        new PageHeader(communeName(facts), actions.of(header, shownTab))
            .setLine(line(header))
            .setChips(chips.toArray(Component[]::new));
    Button diagram =
        new Button(
            Texts.of("dossier.diagram"),
            Glyph.DIAGRAM.create(),
            click -> new DiagramDialog(facts.id(), dossiers).open());
    diagram.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    Div way = new Div(new Stepper(facts, procedures.version(facts.versionId())), diagram);
    way.addClassName("ntm-way");
    Div card = new Div(next(header), way);
    card.addClassNames("ntm-card", "ntm-dossier-card");
    return new Div(top, card);
  }

  private NextStep next(DossierHeader header) {
    DossierFacts facts = header.facts();
    Due due = facts.status().step().flatMap(step -> deadlines.dueOf(facts, step)).orElse(null);
    List<PersonSummary> holders = holders(header.actor());
    Optional<Component> inHand = inHand(header, holders);
    if (due == null || !due.isPaused() || !facts.status().isReview()) {
      return new NextStep(
          facts.status().name(),
          facts.status(),
          holders,
          due,
          tools(header, facts.status().isReview() && due == null ? null : header.actor()),
          inHand);
    }
    // The review waits for the commune, which may need more time.
    ActorKey answers = ActorKey.of(Role.COMMUNE_OFFICER, facts.communeId());
    return new NextStep(
        NextStep.AWAITS_SUPPLEMENT,
        facts.status(),
        holders(answers),
        due,
        tools(header, null),
        inHand);
  }

  private List<PersonSummary> holders(ActorKey actor) {
    return actor == null ? List.of() : people.holdersOf(actor);
  }

  private Optional<Component> tools(DossierHeader header, ActorKey actor) {
    return header
        .facts()
        .status()
        .step()
        .flatMap(step -> tools.of(DossierLinks.subject(header.facts().id()), step, actor));
  }

  private Optional<Component> inHand(DossierHeader header, List<PersonSummary> holders) {
    return header
        .facts()
        .status()
        .step()
        .filter(step -> header.actor() != null)
        .flatMap(
            step ->
                inHand.of(
                    header.facts().id(),
                    step,
                    holders,
                    () -> UI.getCurrent().refreshCurrentRoute(false)));
  }

  /** The commune with its kind, by the name it had when the dossier was opened. */
  private String communeName(DossierFacts facts) {
    return capitalised(
        Texts.of(
            Sentence.of(
                "unit.officialName." + units.byId(facts.communeId()).kind().name(),
                facts.communeName())));
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Texts.locale()) + words.substring(1);
  }

  private String line(DossierHeader header) {
    String receipt = header.facts().receiptNumber();
    return Texts.of(
        "dossier.line",
        capitalised(Texts.of(units.byId(header.facts().districtId()).officialName())),
        String.valueOf(header.assessmentYear()),
        receipt == null ? Texts.of("dossier.receipt.none") : Texts.of("dossier.receipt", receipt));
  }
}
