package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.decision.Correction;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** One row of the register, with what is known of its source. */
class RegisterRow extends ListItem {

  RegisterRow(Decision decision, List<Correction> corrections) {
    addClassName("ntm-task");
    add(commune(decision), document(decision), outcome(decision), source(decision));
    if (!corrections.isEmpty()) {
      add(history(corrections));
    }
  }

  /** What was corrected: folded, so that the values that hold are read first. */
  private static Details history(List<Correction> corrections) {
    Correction newest = corrections.get(corrections.size() - 1);
    return new Details(
        Texts.of("decision.corrected", newest.number(), Dates.of(newest.decidedOn())),
        new CorrectionList(corrections));
  }

  private static Div commune(Decision decision) {
    HtmlContainer name =
        decision.dossierId() == null
            ? new Span(decision.communeName())
            : new Anchor(DossierLinks.of(decision.dossierId()), decision.communeName());
    name.addClassName("ntm-task-commune");
    return new Div(name, small(decision.districtName()));
  }

  private static Div document(Decision decision) {
    Span number =
        new Span(decision.number() == null ? Texts.of("decision.noNumber") : decision.number());
    if (decision.decidedOn() == null) {
      return new Div(number, small(yearOf(decision)));
    }
    return new Div(
        number,
        small(Texts.of("decision.signedOn", Dates.of(decision.decidedOn()), decision.signer())));
  }

  private static String yearOf(Decision decision) {
    return decision.assessmentYear() == null
        ? Texts.of("decision.noYear")
        : Texts.of("decision.year", String.valueOf(decision.assessmentYear()));
  }

  private static Div outcome(Decision decision) {
    Div outcome = new Div(new OutcomeChip(decision.outcome()));
    if (decision.publishedAt() != null) {
      outcome.add(
          small(Texts.of("decision.published.on", Dates.of(decision.publishedAt().toLocalDate()))));
    }
    return outcome;
  }

  private static Div source(Decision decision) {
    Div source = new Div(new Span(Texts.of(decision.level())));
    if (!decision.source().isEmpty()) {
      source.add(small(Texts.of("decision.source", decision.source())));
    }
    if (decision.inferred()) {
      Span inferred = new Span(Texts.of("decision.inferred"));
      inferred.getElement().getThemeList().add("badge");
      inferred.getElement().getThemeList().add("contrast");
      inferred.setTitle(Texts.of("decision.inferred.why"));
      source.add(inferred);
    }
    return source;
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("ntm-task-small");
    return small;
  }
}
