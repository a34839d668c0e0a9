package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.review.ReviewFigures;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.VerdictCounts;
import vn.dienbien.ntm.shell.Texts;

/** How many criteria and how many indicators have which verdict. */
class CountTable extends NativeTable {

  CountTable(CriteriaSet set, ReviewSheet sheet) {
    addClassName("ntm-counts");
    ReviewFigures figures = ReviewFigures.of(set, sheet);
    NativeTableRow head = new NativeTableRow();
    head.addDataCell();
    for (Verdict verdict : Verdict.values()) {
      heading(head, Texts.of(verdict), "col");
    }
    heading(head, Texts.of("review.open"), "col");
    NativeTableHeader top = new NativeTableHeader();
    top.add(head);
    NativeTableBody body = new NativeTableBody();
    body.add(
        row("review.counts.criteria", figures.criteria()),
        row("review.counts.indicators", figures.indicators()));
    add(top, body);
  }

  private static NativeTableRow row(String key, VerdictCounts counts) {
    NativeTableRow row = new NativeTableRow();
    heading(row, Texts.of(key), "row");
    for (long count :
        new long[] {
          counts.met(), counts.basicallyMet(), counts.notMet(), counts.notAssessed(), counts.open()
        }) {
      row.addDataCell().setText(String.valueOf(count));
    }
    return row;
  }

  private static void heading(NativeTableRow row, String words, String scope) {
    NativeTableHeaderCell cell = row.addHeaderCell();
    cell.setText(words);
    cell.getElement().setAttribute("scope", scope);
  }
}
