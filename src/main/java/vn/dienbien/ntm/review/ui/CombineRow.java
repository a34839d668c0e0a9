package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.shell.Texts;

/** One criterion of the report: the departments' findings, what they amount to, the officer's. */
class CombineRow extends Div {

  private static final int LONGEST_REMARK = 4000;

  private final Criterion criterion;
  private final VerdictField verdict;
  private final TextArea remark;
  private boolean isShowing;
  private transient CombinedFinding seen;

  CombineRow(
      Criterion criterion,
      ReviewSheet sheet,
      Optional<Verdict> proposal,
      Assignees names,
      BiConsumer<CombinedFinding, CombinedFinding> keep) {
    this.criterion = criterion;
    addClassNames("ntm-pair", "ntm-combine-row");
    String subject = Texts.of("review.subject.criterion", String.valueOf(criterion.no()));
    verdict = new VerdictField(Texts.of("review.combinedOf", subject));
    remark = new TextArea(Texts.of("review.remarkOf", subject));
    remark.setMaxLength(LONGEST_REMARK);
    remark.setEnabled(false);
    verdict.addValueChangeListener(event -> changed(keep));
    remark.addValueChangeListener(event -> changed(keep));
    add(basis(sheet, proposal, names), new Div(verdict, remark));
  }

  /** Shows a finding without keeping it again. */
  void show(CombinedFinding finding) {
    isShowing = true;
    seen = finding;
    verdict.setValue(finding.verdict());
    remark.setValue(finding.remark());
    remark.setEnabled(true);
    isShowing = false;
  }

  Verdict verdict() {
    return verdict.getValue();
  }

  int no() {
    return criterion.no();
  }

  private void changed(BiConsumer<CombinedFinding, CombinedFinding> keep) {
    remark.setEnabled(!verdict.isEmpty());
    if (!isShowing && !verdict.isEmpty()) {
      CombinedFinding now =
          new CombinedFinding(no(), verdict.getValue(), remark.getValue().strip());
      keep.accept(seen, now);
      seen = now;
    }
  }

  private Div basis(ReviewSheet sheet, Optional<Verdict> proposal, Assignees names) {
    Div basis = new Div(new H4(Texts.of("review.criterion", criterion.no(), criterion.name())));
    for (Indicator indicator : criterion.indicators()) {
      for (Finding finding : sheet.on(indicator.id())) {
        basis.add(
            new FindingText(
                Texts.of("review.indicatorOf", indicator.no(), names.nameOf(finding.assignee())),
                finding));
      }
    }
    Span words = new Span(Texts.of("review.proposal"));
    Div line = new Div(words, new VerdictChip(proposal.orElse(null)));
    line.addClassName("ntm-proposal");
    basis.add(line);
    return basis;
  }
}
