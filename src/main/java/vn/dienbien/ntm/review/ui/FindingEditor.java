package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.FindingConflict;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/**
 * One finding of the person's own: verdict and remark, kept as soon as a field is left. When a
 * colleague was faster, what was typed stays and the person chooses.
 */
class FindingEditor extends Div {

  private static final int LONGEST_REMARK = 4000;

  private final transient Recorder recorder;
  private final VerdictField verdict;
  private final TextArea remark;
  private final Paragraph signature = new Paragraph();
  private final Div conflict = new Div();
  private transient Finding finding;
  private boolean isShowing;

  /**
   * An editor.
   *
   * @param subject what it is about, e.g. "criterion 3"
   * @param finding as it stands
   * @param recorder writes it down
   */
  FindingEditor(String subject, Finding finding, Recorder recorder) {
    this.recorder = recorder;
    verdict = new VerdictField(Texts.of("review.verdictOf", subject));
    remark = new TextArea(Texts.of("review.remarkOf", subject));
    remark.setMaxLength(LONGEST_REMARK);
    remark.setMinRows(2);
    remark.setMaxRows(12);
    signature.addClassName("ntm-hint");
    conflict.addClassName("ntm-conflict");
    conflict.getElement().setAttribute("role", "alert");
    addClassName("ntm-finding-editor");
    add(verdict, remark, signature, conflict);
    show(finding);
    verdict.addValueChangeListener(event -> changed());
    remark.addValueChangeListener(event -> changed());
  }

  /** Takes a verdict as if the person had chosen it. */
  void adopt(Verdict proposed) {
    verdict.setValue(proposed);
  }

  private void show(Finding shown) {
    finding = shown;
    isShowing = true;
    verdict.setValue(shown.verdict());
    remark.setValue(shown.remark());
    isShowing = false;
    signature.setText(signatureOf(shown));
    conflict.removeAll();
    conflict.setVisible(false);
  }

  private void changed() {
    if (!isShowing) {
      record();
    }
  }

  private void record() {
    try {
      show(recorder.record(finding, verdict.getValue(), remark.getValue()));
      recorder.saved();
    } catch (FindingConflict e) {
      ask(e);
      recorder.unsaved();
    }
  }

  private void ask(FindingConflict refusal) {
    Finding theirs = refusal.theirs();
    Button mine = new Button(Texts.of("review.conflict.mine"), click -> keepMine(theirs));
    Button take =
        new Button(
            Texts.of("review.conflict.theirs"),
            click -> {
              show(theirs);
              recorder.saved();
            });
    conflict.removeAll();
    conflict.add(
        new Paragraph(Texts.of(refusal.sentences())),
        new Div(new VerdictChip(theirs.verdict()), new Span(theirs.remark())),
        new Div(mine, take));
    conflict.setVisible(true);
  }

  /** What the person changed stays; what they had not touched is taken from the colleague. */
  private void keepMine(Finding theirs) {
    Finding seen = finding;
    finding = theirs;
    isShowing = true;
    if (verdict.getValue() == seen.verdict()) {
      verdict.setValue(theirs.verdict());
    }
    if (remark.getValue().equals(seen.remark())) {
      remark.setValue(theirs.remark());
    }
    isShowing = false;
    record();
  }

  /** Who recorded it and when; empty before. */
  static String signatureOf(Finding finding) {
    return finding.recordedAt() == null
        ? ""
        : Texts.of("review.recorded", finding.recordedBy(), Dates.of(finding.recordedAt()));
  }

  /** Writes findings down and tells the chip of the page. */
  interface Recorder {

    /** Records and gives the finding as it stands then. */
    Finding record(Finding before, Verdict verdict, String remark);

    /** Everything is written down. */
    void saved();

    /** Something is not. */
    void unsaved();
  }
}
