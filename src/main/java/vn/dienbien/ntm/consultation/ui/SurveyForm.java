package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.Survey;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.consultation.SurveyQuestion;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** The residents' survey for the officer of the Fatherland Front: kept field by field. */
class SurveyForm extends Section {

  private static final int LONGEST_METHOD = 2000;

  private final transient ConsultationDesk desk;
  private final long dossierId;
  private final transient ConsultationPage page;
  private final transient Runnable moved;
  private final CountField households;
  private final CountField asked;
  private final CountField satisfied;
  private final TextArea method = new TextArea(Texts.of("consultation.survey.method"));
  private final Div figures = new Div();
  private final Div files = new Div();
  private final SaveChip chip = new SaveChip(this);
  private final WorkEnd conclude =
      new WorkEnd("consultation.survey.conclude", "consultation.survey.next", this::ask);

  SurveyForm(ConsultationDesk desk, ConsultationPage page, Survey survey, Runnable moved) {
    this.desk = desk;
    this.dossierId = page.dossier().id();
    this.page = page;
    this.moved = moved;
    SurveyFigures known = survey.figures();
    households = new CountField("consultation.survey.households", known.households());
    asked = new CountField("consultation.survey.asked", known.asked());
    satisfied = new CountField("consultation.survey.satisfied", known.satisfied());
    addClassNames("ntm-card", "ntm-form");
    Div head = new Div(new H2(Texts.of("consultation.survey.title")), chip);
    head.addClassName("ntm-criterion-head");
    Paragraph teach = new Paragraph(Texts.of("consultation.survey.teach"));
    teach.addClassName("ntm-hint");
    Div counts = new Div(households, asked, satisfied);
    counts.addClassName("ntm-fields");
    method.setMaxLength(LONGEST_METHOD);
    method.setHelperText(Texts.of("consultation.survey.method.help"));
    method.setValue(survey.method());
    Stream.of(households, asked, satisfied, method)
        .forEach(field -> field.addValueChangeListener(event -> keep()));
    Span filesLabel = new Span(Texts.of("consultation.survey.files"));
    filesLabel.addClassName("ntm-label");
    add(
        head,
        teach,
        counts,
        figures,
        method,
        new Details(
            Texts.of("consultation.survey.questions"),
            new SurveyQuestions(survey.questions(), this::keepQuestions)),
        filesLabel,
        files,
        new FileUpload(desk.documents(), this::arrived),
        conclude);
    show(survey, page);
  }

  private void show(Survey survey, ConsultationPage now) {
    figures.removeAll();
    figures.add(new SurveyFacts(survey.figures(), page.limits()));
    files.removeAll();
    files.add(new FileButtons(now.files(survey.files()), this::remove));
    conclude.show(survey.missing());
  }

  private void refresh() {
    chip.saved();
    ConsultationPage now = desk.queries().page(dossierId);
    now.survey().ifPresent(survey -> show(survey, now));
  }

  private void keep() {
    if (households.check() & asked.check() & satisfied.check()) {
      desk.surveys()
          .record(
              dossierId,
              new SurveyFigures(households.count(), asked.count(), satisfied.count()),
              method.getValue());
      refresh();
    } else {
      chip.unsaved();
    }
  }

  private void keepQuestions(List<SurveyQuestion> rows) {
    desk.surveys().keepQuestions(dossierId, rows);
    refresh();
  }

  private void arrived(StoredFileSummary file) {
    desk.surveys().addFile(dossierId, file.id());
    refresh();
  }

  private void remove(StoredFileSummary file) {
    desk.surveys().removeFile(dossierId, file.id());
    refresh();
  }

  private void ask() {
    Confirm.ask("consultation.survey.ask", this::conclude);
  }

  private void conclude() {
    desk.surveys().conclude(dossierId);
    Notices.success("consultation.survey.concluded");
    moved.run();
  }
}
