package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.Revocation;
import vn.dienbien.ntm.decision.RevocationRuling;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** The ruling to be read. */
class RulingText extends Div {

  RulingText(Revocation revocation) {
    addClassName("ntm-card");
    RevocationRuling ruling = revocation.ruling();
    DescriptionList facts = new DescriptionList();
    facts.addClassName("ntm-facts");
    put(facts, "decision.number", ruling.number());
    put(facts, "decision.date", Dates.of(ruling.decidedOn()));
    put(facts, "decision.signer", ruling.signer());
    Paragraph reasons = new Paragraph(ruling.reasons());
    reasons.addClassName("ntm-remark");
    Paragraph published =
        new Paragraph(
            revocation.publishedAt() == null
                ? Texts.of("decision.notPublished")
                : Texts.of("decision.published", Dates.of(revocation.publishedAt())));
    published.addClassName("ntm-hint");
    add(
        new H2(Texts.of("revoke.ruling.title")),
        new OutcomeChip(ruling.isRevoked() ? DecisionOutcome.REVOKED : DecisionOutcome.KEPT),
        facts,
        reasons,
        published);
  }

  private static void put(DescriptionList facts, String key, String words) {
    facts.add(
        new Div(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(words)));
  }
}
