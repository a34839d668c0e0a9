package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.HashMap;
import java.util.Map;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** How far the person's own part is, and the button that concludes it. */
class MyWork extends Div {

  private final transient Map<String, Verdict> verdicts = new HashMap<>();
  private final Span words = new Span();
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph next = new Paragraph();
  private final Button conclude;
  private final SaveChip chip;
  private final String after;
  private final Stage stage;

  MyWork(String name, ReviewSheet sheet, ActorKey assignee, HasElement form, Runnable command) {
    addClassNames("ntm-card", "ntm-my-work");
    stage = sheet.stage();
    sheet.of(assignee).forEach(this::count);
    after = "review.after." + sheet.stage().name();
    chip = new SaveChip(form);
    conclude = new Button(Texts.of("review.conclude"), click -> command.run());
    conclude.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    conclude.setDisableOnClick(true);
    Span whose = new Span(name);
    whose.addClassName("ntm-finding-whose");
    next.addClassName("ntm-hint");
    add(new Div(whose, words, chip), bar, new Div(conclude), next);
    sheet.assignments().stream()
        .filter(assignment -> assignment.assignee().equals(assignee) && assignment.isDone())
        .findFirst()
        .ifPresentOrElse(
            done -> showDone(done.concludedBy(), Dates.of(done.concludedAt())), this::refresh);
  }

  /** Something was written down. */
  void recorded(Finding finding) {
    count(finding);
    if (conclude.isVisible()) {
      refresh();
    }
  }

  /** What need not be judged does not count. */
  private void count(Finding finding) {
    if (stage.isRequired(finding.subject())) {
      verdicts.put(finding.subject(), finding.verdict());
    }
  }

  void saved() {
    chip.saved();
  }

  void unsaved() {
    chip.unsaved();
  }

  private void showDone(String by, String at) {
    refresh();
    conclude.setVisible(false);
    next.setText(Texts.of("review.concluded", by, at));
  }

  private void refresh() {
    long recorded = verdicts.values().stream().filter(verdict -> verdict != null).count();
    long missing = verdicts.size() - recorded;
    words.setText(Texts.of("review.progress", recorded, verdicts.size()));
    bar.setValue(verdicts.isEmpty() ? 0 : (double) recorded / verdicts.size());
    conclude.setEnabled(missing == 0);
    next.setText(missing == 0 ? Texts.of(after) : Texts.of("review.findingsMissing", missing));
  }
}
