package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** A decision to be read. */
class DecisionText extends Div {

  DecisionText(Decision decision) {
    addClassName("ntm-card");
    DescriptionList facts = new DescriptionList();
    facts.addClassName("ntm-facts");
    put(facts, "decision.number", decision.number());
    put(facts, "decision.date", Dates.of(decision.decidedOn()));
    put(facts, "decision.signer", decision.signer());
    add(new H3(Texts.of("decision.title")), new OutcomeChip(decision.outcome()), facts);
    if (!decision.reasons().isEmpty()) {
      Paragraph reasons = new Paragraph(decision.reasons());
      reasons.addClassName("ntm-remark");
      add(reasons);
    }
    Paragraph published =
        new Paragraph(
            decision.publishedAt() == null
                ? Texts.of("decision.notPublished")
                : Texts.of("decision.published", Dates.of(decision.publishedAt())));
    published.addClassName("ntm-hint");
    add(published);
  }

  private static void put(DescriptionList facts, String key, String words) {
    if (words != null && !words.isEmpty()) {
      facts.add(
          new Div(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(words)));
    }
  }
}
