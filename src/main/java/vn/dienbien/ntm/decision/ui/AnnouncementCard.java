package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.dienbien.ntm.decision.Announcement;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** How a recognition was made public: words for everybody, and for the province's desk a form. */
class AnnouncementCard extends Div {

  private AnnouncementCard() {
    addClassNames("ntm-card", "ntm-form");
    add(new H3(Texts.of("decision.announce")));
  }

  /** To be read; {@code known} is null before anything is recorded. */
  static AnnouncementCard words(Announcement known) {
    AnnouncementCard card = new AnnouncementCard();
    if (known == null) {
      card.add(new Paragraph(Texts.of("decision.announce.none")));
      return card;
    }
    card.add(
        new Paragraph(
            Texts.of("decision.announce.on", Dates.of(known.announcedOn()), known.media())),
        new Paragraph(
            Texts.of(
                known.isCeremony()
                    ? "decision.announce.withCeremony"
                    : "decision.announce.noCeremony")),
        new Paragraph(
            known.handedOn() == null
                ? Texts.of("decision.announce.notHanded")
                : Texts.of("decision.announce.handed", Dates.of(known.handedOn()))));
    return card;
  }

  /** To be recorded, or recorded again. */
  static AnnouncementCard form(
      Announcement known, LocalDate decidedOn, LocalDate today, Consumer<Announcement> command) {
    AnnouncementCard card = new AnnouncementCard();
    DatePicker on = date("decision.announce.date", decidedOn, today);
    on.setRequiredIndicatorVisible(true);
    TextField media = new TextField(Texts.of("decision.announce.media"));
    media.setMaxLength(Announcement.LONGEST_MEDIA);
    media.setWidthFull();
    media.setRequiredIndicatorVisible(true);
    media.setHelperText(Texts.of("decision.announce.media.help"));
    Checkbox ceremony = new Checkbox(Texts.of("decision.announce.ceremony"));
    DatePicker handed = date("decision.announce.handedOn", decidedOn, today);
    if (known != null) {
      on.setValue(known.announcedOn());
      media.setValue(known.media());
      ceremony.setValue(known.isCeremony());
      handed.setValue(known.handedOn());
    }
    Button keep =
        new Button(
            Texts.of("decision.announce.record"),
            click -> {
              if (Required.check(on) & Required.check(media)) {
                command.accept(
                    new Announcement(
                        on.getValue(),
                        media.getValue().strip(),
                        ceremony.getValue(),
                        handed.getValue()));
              }
            });
    card.add(on, media, ceremony, handed, keep);
    return card;
  }

  private static DatePicker date(String key, LocalDate from, LocalDate until) {
    DatePicker picker = DatePickerTexts.apply(new DatePicker(Texts.of(key)));
    picker.setMin(from);
    picker.setMax(until);
    return picker;
  }
}
