package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** One round of asking the people: read by everybody, written by its actor while it runs. */
class RoundCard extends Section {

  private static final int LONGEST_SUMMARY = 8000;

  private final transient ConsultationDesk desk;
  private final transient ConsultationPage page;
  private final transient Consultation round;
  private final boolean isMine;
  private final transient Runnable changed;
  private final transient Runnable moved;
  private WorkEnd conclude;

  /**
   * A card.
   *
   * @param isMine whether the person writes it
   * @param changed shows everything anew
   * @param moved after the consultation was concluded
   */
  RoundCard(
      ConsultationDesk desk,
      ConsultationPage page,
      Consultation round,
      boolean isMine,
      Runnable changed,
      Runnable moved) {
    this.desk = desk;
    this.page = page;
    this.round = round;
    this.isMine = isMine;
    this.changed = changed;
    this.moved = moved;
    addClassNames("ntm-card", "ntm-consultation");
    Div head = new Div(new H2(Texts.of(key("title"), round.roundNo())));
    head.addClassName("ntm-chips");
    head.add(
        round.isConcluded()
            ? new Badge("consultation.state.concluded", "success")
            : new Badge("consultation.state.running", "contrast"));
    add(head, facts());
    page.file(round.noticeFile()).ifPresent(file -> add(new FileButtons(List.of(file), null)));
    if (isMine && round.level() == ConsultationLevel.COMMUNE) {
      addCorrection();
    }
    add(new Announcements(desk, page, round, isMine, changed));
    add(new Comments(desk, page, round, isMine, changed));
    addSummary();
    addEnd();
  }

  private String key(String name) {
    return "consultation.round." + name + "." + round.level().name();
  }

  private Facts facts() {
    Facts facts = new Facts();
    if (round.startsOn() != null) {
      facts.put(
          "consultation.notice",
          Texts.of(
              "consultation.notice.period", Dates.of(round.startsOn()), Dates.of(round.endsOn())));
      facts.put("consultation.notice.places", round.places());
    }
    long open = round.comments().stream().filter(comment -> !comment.isAnswered()).count();
    return facts
        .put("consultation.announcements", Texts.of("consultation.of", round.counted(), needed()))
        .put(
            "consultation.comments",
            Texts.of(
                "consultation.comments.count", round.comments().size(), open, round.changes()));
  }

  private int needed() {
    return page.limits().announcements().get(round.level());
  }

  private void addCorrection() {
    NoticeForm form =
        new NoticeForm(
            page,
            desk.documents(),
            round,
            List.of(),
            notice -> {
              desk.consultations().correctNotice(page.dossier().id(), notice);
              Notices.success("consultation.notice.kept");
              changed.run();
            });
    add(new Details(Texts.of("consultation.notice.correct"), form));
  }

  private void addSummary() {
    H3 title = new H3(Texts.of("consultation.summary"));
    if (isMine) {
      TextArea summary = new TextArea(Texts.of("consultation.summary.label"));
      summary.setMaxLength(LONGEST_SUMMARY);
      summary.setMinRows(3);
      summary.setWidthFull();
      summary.setHelperText(Texts.of("consultation.summary.help"));
      summary.setValue(round.summary());
      Div box = new Div();
      SaveChip chip = new SaveChip(box);
      box.add(title, chip, summary);
      summary.addValueChangeListener(
          event -> {
            desk.consultations().keepSummary(page.dossier().id(), round.level(), event.getValue());
            chip.saved();
            refreshEnd();
          });
      add(box);
    } else if (!round.summary().isBlank()) {
      Paragraph words = new Paragraph(round.summary());
      words.addClassName("ntm-remark");
      add(title, words);
    }
  }

  private void addEnd() {
    if (round.isConcluded()) {
      Paragraph by =
          new Paragraph(
              Texts.of(
                  "consultation.concludedBy", round.concludedBy(), Dates.of(round.concludedAt())));
      by.addClassName("ntm-small");
      add(by);
    } else if (isMine) {
      conclude = new WorkEnd(key("conclude"), key("next"), this::ask);
      conclude.show(round.missing(needed(), page.today()));
      add(conclude);
    }
  }

  /** Only the summary changes without everything being read anew. */
  private void refreshEnd() {
    desk.queries().page(page.dossier().id()).rounds(round.level()).stream()
        .findFirst()
        .ifPresent(now -> conclude.show(now.missing(needed(), page.today())));
  }

  private void ask() {
    Confirm.ask(key("ask"), this::conclude);
  }

  private void conclude() {
    desk.consultations().conclude(page.dossier().id(), round.level());
    Notices.success("consultation.concluded");
    moved.run();
  }
}
