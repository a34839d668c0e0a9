package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.review.Finding;

/** A finding to be read. */
class FindingText extends Div {

  FindingText(String whose, Finding finding) {
    addClassName("ntm-finding");
    Span name = new Span(whose);
    name.addClassName("ntm-finding-whose");
    add(new Div(name, new VerdictChip(finding.verdict())));
    if (!finding.remark().isEmpty()) {
      Paragraph remark = new Paragraph(finding.remark());
      remark.addClassName("ntm-remark");
      add(remark);
    }
    Paragraph signature = new Paragraph(FindingEditor.signatureOf(finding));
    signature.addClassName("ntm-hint");
    signature.setVisible(finding.recordedAt() != null);
    add(signature);
  }
}
