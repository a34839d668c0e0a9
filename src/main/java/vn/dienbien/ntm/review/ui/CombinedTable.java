package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.shell.Texts;

/** The appraisal report to be read: counts, conclusion, the finding on each criterion. */
class CombinedTable extends Div {

  CombinedTable(CriteriaSet set, ReviewSheet sheet) {
    addClassName("ntm-card");
    add(
        new H3(Texts.of("review.report.title")),
        new Paragraph(
            Counts.words(
                sheet.combined().stream().map(CombinedFinding::verdict).toList(),
                set.criteria().size())));
    add(new CountTable(set, sheet));
    if (!sheet.conclusion().isEmpty()) {
      Paragraph conclusion = new Paragraph(sheet.conclusion());
      conclusion.addClassName("ntm-remark");
      add(conclusion);
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("ntm-combined");
    sheet.combined().forEach(finding -> list.add(row(set, finding)));
    add(list);
  }

  private static ListItem row(CriteriaSet set, CombinedFinding finding) {
    int no = finding.criterionNo();
    ListItem row =
        new ListItem(
            new Span(Texts.of("review.criterion", no, set.criterion(no).name())),
            new VerdictChip(finding.verdict()));
    if (!finding.remark().isEmpty()) {
      Span remark = new Span(finding.remark());
      remark.addClassName("ntm-remark");
      row.add(remark);
    }
    return row;
  }
}
