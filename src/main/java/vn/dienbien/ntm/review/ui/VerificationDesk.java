package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.review.ReviewPage;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.TeamDecision;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** The district officer's card: the team and its decision, the conclusion and the end. */
class VerificationDesk extends Div {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_CONCLUSION = 4000;

  private final transient ReviewDesk desk;
  private final long dossierId;
  private final transient ReviewPage page;
  private final TextField number = new TextField(Texts.of("review.team.number"));
  private final DatePicker date = new DatePicker(Texts.of("review.team.date"));
  private final TextArea conclusion = new TextArea(Texts.of("review.verification.conclusion"));
  private final Button finish = new Button(Texts.of("review.verification.finish"));
  private final Paragraph next = new Paragraph();
  private final SaveChip chip = new SaveChip(this);

  VerificationDesk(
      ReviewDesk desk, long dossierId, CriteriaSet set, ReviewPage page, Assignees names) {
    this.desk = desk;
    this.dossierId = dossierId;
    this.page = page;
    ReviewSheet sheet = page.sheet();
    addClassNames("ntm-card", "ntm-review-card");
    number.setMaxLength(LONGEST_NUMBER);
    number.setValue(sheet.decision().number());
    DatePickerTexts.apply(date);
    date.setValue(sheet.decision().date());
    number.addValueChangeListener(event -> keepDecision());
    date.addValueChangeListener(event -> keepDecision());
    Button team =
        new Button(
            Texts.of("review.team.assign"),
            Glyph.PEOPLE.create(),
            click -> new TeamDialog(desk, dossierId, set, sheet, names).open());
    Div decision = new Div(number, date, team);
    decision.addClassName("ntm-letter-fields");
    conclusion.setMaxLength(LONGEST_CONCLUSION);
    conclusion.setWidthFull();
    conclusion.setMinRows(3);
    conclusion.setValue(sheet.conclusion());
    conclusion.setValueChangeMode(ValueChangeMode.LAZY);
    conclusion.addValueChangeListener(event -> keepConclusion());
    finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    finish.addClickListener(click -> Confirm.ask("review.verification", this::finish));
    next.addClassName("ntm-hint");
    add(
        new Div(new H3(Texts.of("review.team")), chip),
        decision,
        new CountTable(set, sheet),
        conclusion,
        finish,
        next);
    refresh();
  }

  private void keepDecision() {
    desk.verifications()
        .keepDecision(dossierId, new TeamDecision(number.getValue().strip(), date.getValue()));
    chip.saved();
  }

  private void keepConclusion() {
    desk.verifications().keepConclusion(dossierId, conclusion.getValue());
    chip.saved();
    refresh();
  }

  private void refresh() {
    String missing = missing();
    finish.setEnabled(missing.isEmpty());
    next.setText(missing.isEmpty() ? Texts.of("review.verification.after") : missing);
  }

  private String missing() {
    long waiting =
        page.sheet().assignments().stream().filter(assignment -> !assignment.isDone()).count();
    if (page.awaitsSupplement()) {
      return Texts.of("review.awaitsSupplement");
    }
    if (waiting > 0) {
      return Texts.of("review.notConcluded", waiting);
    }
    return conclusion.getValue().isBlank() ? Texts.of("review.noConclusion") : "";
  }

  private void finish() {
    desk.verifications().close(dossierId, conclusion.getValue());
    Notices.success("review.verification.done");
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
