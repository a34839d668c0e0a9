package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienbien.ntm.consultation.Ballots;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** The record of the meeting that a dossier waits for. */
class MeetingForm extends Section {

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_NAME = 150;

  private final transient ConsultationDesk desk;
  private final long dossierId;
  private final ConsultationLevel level;
  private final BigDecimal approval;
  private final transient Runnable moved;
  private final DatePicker day =
      DatePickerTexts.apply(new DatePicker(Texts.of("consultation.meeting.day")));
  private final TextField place = field("consultation.meeting.place", LONGEST_PLACE);
  private final TextField chair = field("consultation.meeting.chair", LONGEST_NAME);
  private final TextField secretary = field("consultation.meeting.secretary", LONGEST_NAME);
  private final CountField present = new CountField("consultation.meeting.present", null);
  private final CountField votesFor = new CountField("consultation.meeting.for", null);
  private final CountField against = new CountField("consultation.meeting.against", null);
  private final CountField abstained = new CountField("consultation.meeting.abstained", null);
  private final Checkbox secret = new Checkbox(Texts.of("consultation.meeting.secret"), true);
  private final Div result = new Div();
  private final FileField minutes;

  MeetingForm(
      ConsultationDesk desk, ConsultationPage page, ConsultationLevel level, Runnable moved) {
    this.desk = desk;
    this.dossierId = page.dossier().id();
    this.level = level;
    this.approval = page.limits().approval().get(level);
    this.moved = moved;
    minutes = new FileField("consultation.meeting.minutes", desk.documents(), null);
    addClassNames("ntm-card", "ntm-form");
    day.setMax(page.today());
    result.addClassName("ntm-chips");
    result.getElement().setAttribute("aria-live", "polite");
    Paragraph teach = new Paragraph(Texts.of("consultation.meeting.teach." + level.name()));
    teach.addClassName("ntm-hint");
    Stream.of(present, votesFor, against, abstained)
        .forEach(count -> count.addValueChangeListener(event -> showResult()));
    Div about = new Div(day, place, chair, secretary);
    about.addClassName("ntm-fields");
    Div counts = new Div(present, votesFor, against, abstained);
    counts.addClassName("ntm-fields");
    add(
        new H2(Texts.of("consultation.meeting.title." + level.name())),
        teach,
        about,
        counts,
        result,
        secret,
        minutes,
        new WorkEnd(
            "consultation.meeting.record", "consultation.meeting.next." + level.name(), this::ask));
    showResult();
  }

  private static TextField field(String key, int longest) {
    TextField field = new TextField(Texts.of(key));
    field.setMaxLength(longest);
    return field;
  }

  private Ballots ballots() {
    return new Ballots(
        present.countOrZero(),
        votesFor.countOrZero(),
        against.countOrZero(),
        abstained.countOrZero());
  }

  private boolean isCounted() {
    return present.count() != null && present.count() > 0 && votesFor.count() != null;
  }

  private void showResult() {
    result.removeAll();
    result.add(
        new Span(
            Facts.share(
                isCounted() ? Optional.of(ballots().share()) : Optional.empty(), approval)));
    if (isCounted()) {
      result.add(MeetingCard.badge(ballots(), approval));
    }
  }

  private void ask() {
    boolean hasPresent = present.require();
    boolean hasFor = votesFor.require();
    boolean isReadable = against.check() & abstained.check();
    if (!hasPresent || !hasFor || !isReadable) {
      return;
    }
    if (ballots().present() <= 0) {
      // The service says all reasons at once.
      record();
      return;
    }
    String outcome =
        ballots().reach(approval)
            ? "consultation.meeting.outcome.reached."
            : "consultation.meeting.outcome.short.";
    Confirm.ask(
        "consultation.meeting.ask",
        this::record,
        String.valueOf(ballots().votesFor()),
        String.valueOf(ballots().present()),
        Numbers.percent(ballots().share().percent()),
        Texts.of(outcome + level.name()));
  }

  private void record() {
    boolean reached =
        desk.meetings()
            .record(
                dossierId,
                level,
                new NewMeeting(
                    day.getValue(),
                    place.getValue(),
                    chair.getValue(),
                    secretary.getValue(),
                    ballots(),
                    secret.getValue(),
                    minutes.fileId()));
    Notices.success(
        reached ? "consultation.meeting.reached.now" : "consultation.meeting.short.now");
    moved.run();
  }
}
