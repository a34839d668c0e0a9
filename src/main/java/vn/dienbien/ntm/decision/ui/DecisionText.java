package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.dienbien.ntm.decision.Correction;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** A decision to be read, with what was corrected since. */
class DecisionText extends Div {

  DecisionText(Decision decision, List<Correction> corrections, DocumentService documents) {
    addClassName("ntm-card");
    DescriptionList facts = new DescriptionList();
    facts.addClassName("ntm-facts");
    put(facts, "decision.number", decision.number());
    put(facts, "decision.date", Dates.of(decision.decidedOn()));
    put(facts, "decision.signer", signer(decision));
    add(new H3(Texts.of("decision.title")), new OutcomeChip(decision.outcome()), facts);
    if (!decision.reasons().isEmpty()) {
      Paragraph reasons = new Paragraph(decision.reasons());
      reasons.addClassName("ntm-remark");
      add(reasons);
    }
    if (decision.fileId() != null) {
      StoredFileSummary stored =
          documents.summaries(List.of(decision.fileId())).get(decision.fileId());
      add(ScanField.link(stored));
    }
    if (!corrections.isEmpty()) {
      add(new CorrectionList(corrections));
    }
    Paragraph published =
        new Paragraph(
            decision.publishedAt() == null
                ? Texts.of("decision.notPublished")
                : Texts.of("decision.published", Dates.of(decision.publishedAt())));
    published.addClassName("ntm-hint");
    add(published);
  }

  private static String signer(Decision decision) {
    if (decision.position().isEmpty()) {
      return decision.signer();
    }
    return decision.signingMark() == null
        ? Texts.of("decision.signedBy", decision.signer(), decision.position())
        : Texts.of(
            "decision.signedFor",
            decision.signer(),
            decision.position(),
            Texts.of(decision.signingMark()));
  }

  private static void put(DescriptionList facts, String key, String words) {
    if (words != null && !words.isEmpty()) {
      facts.add(
          new Div(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(words)));
    }
  }
}
