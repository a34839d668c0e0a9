package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.decision.Correction;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationMark;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** One row of the register, with what is known of its source. */
class RegisterRow extends ListItem {

  /**
   * A row.
   *
   * @param corrections what was corrected in it, the oldest first
   * @param mark what a re-check says beside it; null for nothing
   * @param recheck opens a re-check; null for whoever may not
   */
  RegisterRow(
      Decision decision, List<Correction> corrections, RevocationMark mark, Button recheck) {
    addClassName("ntm-task");
    add(commune(decision), document(decision), outcome(decision, mark, recheck), source(decision));
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

  private static Div outcome(Decision decision, RevocationMark mark, Button recheck) {
    Div outcome = new Div(new OutcomeChip(decision.outcome()));
    if (decision.publishedAt() != null) {
      outcome.add(
          small(Texts.of("decision.published.on", Dates.of(decision.publishedAt().toLocalDate()))));
    }
    if (mark != null) {
      outcome.add(words(decision, mark));
    }
    if (recheck != null) {
      outcome.add(recheck);
    }
    return outcome;
  }

  /** What a re-check came to, as a link for whoever may see it. */
  private static HtmlContainer words(Decision decision, RevocationMark mark) {
    boolean isRuling = decision.number() != null && decision.number().equals(mark.number());
    String words =
        isRuling
            ? Texts.of("revoke.mark.recheck")
            : Texts.of(
                "revoke.mark." + mark.status().name(),
                mark.number() == null ? "" : mark.number(),
                Dates.of(mark.decidedOn()));
    if (mark.revocationId() == null) {
      return small(isRuling ? "" : words);
    }
    Anchor link = new Anchor(RevocationLinks.of(mark.revocationId()), words);
    link.addClassName("ntm-task-small");
    return link;
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
