package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.decision.CommitteeOpinion;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** The Standing Committee's opinion to be read. */
class OpinionText extends Div {

  OpinionText(CommitteeOpinion opinion, DocumentService documents) {
    addClassName("ntm-card");
    Span stance = new Span(Texts.of(opinion.stance()));
    stance.getElement().getThemeList().add("badge");
    stance
        .getElement()
        .getThemeList()
        .add(opinion.stance() == OpinionStance.AGREED ? "success" : "warning");
    add(
        new H3(Texts.of("decision.opinion")),
        stance,
        new Paragraph(
            Texts.of(
                "decision.opinion.letters",
                opinion.requestNumber(),
                Dates.of(opinion.requestedOn()),
                opinion.number(),
                Dates.of(opinion.answeredOn()))));
    if (!opinion.text().isEmpty()) {
      Paragraph text = new Paragraph(opinion.text());
      text.addClassName("ntm-remark");
      add(text);
    }
    if (opinion.fileId() != null) {
      StoredFileSummary stored =
          documents.summaries(List.of(opinion.fileId())).get(opinion.fileId());
      add(ScanField.link(stored));
    }
  }
}
