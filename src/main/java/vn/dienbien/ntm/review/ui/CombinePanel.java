package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.ReviewPage;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** The officer's report: every criterion combined from the departments, and a conclusion. */
class CombinePanel extends Div {

  private static final int LONGEST_CONCLUSION = 4000;

  private final transient ReviewDesk desk;
  private final long dossierId;
  private final transient CriteriaSet set;
  private final transient Map<Integer, Optional<Verdict>> proposals;
  private final Div rows = new Div();
  private final transient List<CombineRow> all;
  private final SaveChip chip = new SaveChip(this);
  private final Paragraph counts = new Paragraph();
  private final Div tables = new Div();
  private final Paragraph next = new Paragraph();
  private final TextArea conclusion = new TextArea(Texts.of("review.conclusion"));
  private final Button finish = new Button(Texts.of("review.report.finish"), click -> ask());

  CombinePanel(ReviewDesk desk, long dossierId, CriteriaSet set, ReviewPage page, Assignees names) {
    this.desk = desk;
    this.dossierId = dossierId;
    this.set = set;
    ReviewSheet sheet = page.sheet();
    proposals = page.proposals();
    addClassName("ntm-combine");
    all = set.criteria().stream().map(criterion -> row(criterion, sheet, names)).toList();
    sheet.combined().forEach(finding -> all.get(indexOf(finding)).show(finding));
    all.forEach(rows::add);
    Button adopt = new Button(Texts.of("review.adoptAll"), click -> adopt());
    conclusion.setMaxLength(LONGEST_CONCLUSION);
    conclusion.setWidthFull();
    conclusion.setMinRows(3);
    conclusion.setValue(sheet.conclusion());
    conclusion.addValueChangeListener(event -> keepConclusion());
    finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    next.addClassName("ntm-hint");
    tables.add(new CountTable(set, sheet));
    Div top = new Div(new H3(Texts.of("review.report.title")), counts, chip, adopt, tables);
    top.addClassNames("ntm-card", "ntm-my-work");
    Div end = new Div(conclusion, finish, next);
    end.addClassNames("ntm-card", "ntm-my-work");
    add(top, rows, end);
    refresh();
  }

  private CombineRow row(Criterion criterion, ReviewSheet sheet, Assignees names) {
    return new CombineRow(criterion, sheet, proposals.get(criterion.no()), names, this::keep);
  }

  private int indexOf(CombinedFinding finding) {
    return all.stream().map(CombineRow::no).toList().indexOf(finding.criterionNo());
  }

  private void keep(CombinedFinding seen, CombinedFinding finding) {
    desk.appraisals().combine(dossierId, seen, finding);
    kept(sheet -> {});
  }

  private void kept(Consumer<ReviewSheet> shown) {
    chip.saved();
    refresh();
    desk.queries()
        .sheet(dossierId, Stage.APPRAISAL)
        .ifPresent(
            sheet -> {
              shown.accept(sheet);
              tables.removeAll();
              tables.add(new CountTable(set, sheet));
            });
  }

  private void keepConclusion() {
    desk.appraisals().keepConclusion(dossierId, conclusion.getValue());
    chip.saved();
  }

  /** Takes the proposal wherever the officer has not judged; what is judged stands. */
  private void adopt() {
    List<CombinedFinding> adopted =
        all.stream()
            .filter(row -> row.verdict() == null)
            .flatMap(row -> proposals.get(row.no()).map(v -> of(row, v)).stream())
            .toList();
    if (adopted.isEmpty()) {
      Notices.success("review.adopted.none");
      return;
    }
    desk.appraisals().adopt(dossierId, adopted);
    // What a colleague combined meanwhile stands, and is shown.
    kept(sheet -> sheet.combined().forEach(finding -> all.get(indexOf(finding)).show(finding)));
    refresh();
    Notices.success("review.adopted", adopted.size());
  }

  private static CombinedFinding of(CombineRow row, Verdict verdict) {
    return new CombinedFinding(row.no(), verdict, "");
  }

  private void refresh() {
    List<Verdict> verdicts = all.stream().map(CombineRow::verdict).toList();
    long open = verdicts.stream().filter(verdict -> verdict == null).count();
    counts.setText(Counts.words(verdicts, all.size()));
    finish.setEnabled(open == 0);
    next.setText(
        open == 0 ? Texts.of("review.report.after") : Texts.of("review.notCombined", open));
  }

  private void ask() {
    Confirm.ask("review.report", this::finish, counts.getText());
  }

  private void finish() {
    desk.appraisals().closeReport(dossierId, conclusion.getValue());
    Notices.success("review.report.done");
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
