package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.dienbien.ntm.consultation.Announcement;
import vn.dienbien.ntm.consultation.AnnouncementChannel;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.NewAnnouncement;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The announcements of a round, and the line that adds one. */
class Announcements extends Div {

  private static final int LONGEST_REFERENCE = 500;

  private final transient ConsultationDesk desk;
  private final transient ConsultationPage page;
  private final transient Consultation round;
  private final transient Runnable changed;

  Announcements(
      ConsultationDesk desk,
      ConsultationPage page,
      Consultation round,
      boolean isMine,
      Runnable changed) {
    this.desk = desk;
    this.page = page;
    this.round = round;
    this.changed = changed;
    add(new H3(Texts.of("consultation.announcements.title")));
    if (round.announcements().isEmpty()) {
      Paragraph none =
          new Paragraph(
              Texts.of(
                  "consultation.announcements.none." + round.level().name(),
                  page.limits().announcements().get(round.level())));
      none.addClassName("ntm-hint");
      add(none);
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("ntm-records");
      round.announcements().forEach(announcement -> list.add(row(announcement, isMine)));
      add(list);
    }
    if (isMine) {
      add(form());
    }
  }

  private ListItem row(Announcement announcement, boolean isMine) {
    ListItem item =
        new ListItem(
            new Span(
                Texts.of(
                    "consultation.announcement",
                    Dates.of(announcement.announcedOn()),
                    Texts.of(announcement.channel()))));
    if (!announcement.reference().isBlank()) {
      // Shown as text, never as a link: anybody may have typed it.
      item.add(new Span(announcement.reference()));
    }
    if (isMine) {
      Button off = new Button(Glyph.TRASH.create(), click -> remove(announcement));
      off.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      String words =
          Texts.of("consultation.announcement.remove", Dates.of(announcement.announcedOn()));
      off.setAriaLabel(words);
      off.setTooltipText(words);
      item.add(off);
    }
    return item;
  }

  private void remove(Announcement announcement) {
    desk.comments().removeAnnouncement(page.dossier().id(), round.level(), announcement.id());
    changed.run();
  }

  private Div form() {
    DatePicker day =
        DatePickerTexts.apply(new DatePicker(Texts.of("consultation.announcement.day")));
    day.setMax(page.today());
    Select<AnnouncementChannel> channel = new Select<>();
    channel.setLabel(Texts.of("consultation.announcement.channel"));
    channel.setItems(AnnouncementChannel.of(round.level()));
    channel.setItemLabelGenerator(Texts::of);
    TextField reference = new TextField(Texts.of("consultation.announcement.reference"));
    reference.setMaxLength(LONGEST_REFERENCE);
    reference.setHelperText(
        Texts.of("consultation.announcement.reference." + round.level().name()));
    StepButton add =
        new StepButton(
            Texts.of("consultation.announcement.add"),
            Glyph.PLUS,
            () -> {
              desk.comments()
                  .announce(
                      page.dossier().id(),
                      round.level(),
                      new NewAnnouncement(
                          day.getValue(), channel.getValue(), reference.getValue()));
              changed.run();
            });
    Div fields = new Div(day, channel, reference, add);
    fields.addClassName("ntm-fields");
    return fields;
  }
}
