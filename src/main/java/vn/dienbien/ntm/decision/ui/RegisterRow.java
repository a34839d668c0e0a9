package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** One row of the register, with what is known of its source. */
class RegisterRow extends ListItem {

  RegisterRow(Decision decision) {
    addClassName("ntm-task");
    add(commune(decision), document(decision), outcome(decision), source(decision));
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
    return new Div(new OutcomeChip(decision.outcome()));
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
