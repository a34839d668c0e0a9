package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.PublicNotice;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** The public notice of the draft: first to publish it, then to correct or prolong it. */
class NoticeForm extends Section {

  private static final int LONGEST_PLACES = 1000;

  private final int days;
  private final DatePicker start =
      DatePickerTexts.apply(new DatePicker(Texts.of("consultation.notice.start")));
  private final DatePicker end =
      DatePickerTexts.apply(new DatePicker(Texts.of("consultation.notice.end")));
  private final TextArea places = new TextArea(Texts.of("consultation.notice.places"));
  private final FileField file;
  private final transient Consumer<PublicNotice> command;

  /**
   * A form.
   *
   * @param running the notice to be corrected; null to publish a new one
   * @param missing what the draft still lacks
   */
  NoticeForm(
      ConsultationPage page,
      DocumentService documents,
      Consultation running,
      List<Sentence> missing,
      Consumer<PublicNotice> command) {
    this.days = page.limits().noticeDays();
    this.command = command;
    file =
        new FileField(
            "consultation.notice.file",
            documents,
            running == null ? null : page.file(running.noticeFile()).orElse(null));
    addClassName("ntm-form");
    start.addValueChangeListener(event -> explain(event.isFromClient()));
    places.setMaxLength(LONGEST_PLACES);
    places.setHelperText(Texts.of("consultation.notice.places.help"));
    Div dates = new Div(start, end);
    dates.addClassName("ntm-fields");
    if (running == null) {
      addClassName("ntm-card");
      start.setValue(page.today());
      Paragraph teach = new Paragraph(Texts.of("consultation.notice.teach", days));
      teach.addClassName("ntm-hint");
      add(new H2(Texts.of("consultation.notice.title")), teach, dates, places, file);
      add(
          new WorkEnd("consultation.publish", "consultation.publish.next", this::send)
              .show(missing));
    } else {
      start.setValue(running.startsOn());
      end.setValue(running.endsOn());
      places.setValue(running.places());
      add(dates, places, file, new Button(Texts.of("consultation.notice.keep"), c -> send()));
    }
    explain(running == null);
  }

  /** The arithmetic of the last day, and that day as a proposal. */
  private void explain(boolean isProposed) {
    LocalDate first = start.getValue();
    if (first == null) {
      end.setHelperText("");
      return;
    }
    LocalDate last = first.plusDays(days);
    end.setHelperText(
        Texts.of("consultation.notice.end.help", days, Dates.of(first), Dates.of(last)));
    if (isProposed && (end.getValue() == null || end.getValue().isBefore(last))) {
      end.setValue(last);
    }
  }

  private void send() {
    command.accept(
        new PublicNotice(start.getValue(), end.getValue(), places.getValue(), file.fileId()));
  }
}
