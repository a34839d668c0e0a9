package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.ConsultationPage.Work;
import vn.dienbien.ntm.consultation.Meeting;
import vn.dienbien.ntm.consultation.PublicNotice;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Everything by stage, the newest on top: so what is to be done now stands first. */
class ConsultationPanel extends Div {

  private final transient ConsultationDesk desk;
  private final long dossierId;
  private transient ConsultationPage page;

  ConsultationPanel(ConsultationDesk desk, long dossierId) {
    this.desk = desk;
    this.dossierId = dossierId;
    addClassName("ntm-stack");
    show();
  }

  /** Reads everything anew and shows it. */
  private void show() {
    page = desk.queries().page(dossierId);
    removeAll();
    if (page.may(Work.PUBLISH)) {
      add(notice());
    }
    if (page.limits().hasDistrict()) {
      addDistrict();
    }
    addCommune();
    if (getElement().getChildCount() == 0) {
      add(
          new EmptyState(
              Glyph.PEOPLE,
              Texts.of("consultation.none"),
              Texts.of("consultation.none.hint", page.limits().noticeDays())));
    }
  }

  private Component notice() {
    List<Sentence> missing = desk.claims().book(dossierId).beforeConsultation();
    return new NoticeForm(page, desk.documents(), null, missing, this::publish);
  }

  private void publish(PublicNotice notice) {
    desk.consultations().publish(dossierId, notice);
    Notices.success("consultation.published");
    moved();
  }

  private void addDistrict() {
    if (page.may(Work.DISTRICT_VOTE)) {
      add(new MeetingForm(desk, page, ConsultationLevel.DISTRICT, this::moved));
    }
    page.meetings(ConsultationLevel.DISTRICT).forEach(this::addMeeting);
    page.survey()
        .ifPresent(
            survey ->
                add(
                    page.may(Work.SURVEY)
                        ? new SurveyForm(desk, page, survey, this::moved)
                        : new SurveyCard(page, survey)));
    page.rounds(ConsultationLevel.DISTRICT)
        .forEach(round -> addRound(round, page.may(Work.ANNOUNCE)));
    if (page.dossier().status() == DossierStatus.HEARING
        && page.rounds(ConsultationLevel.DISTRICT).isEmpty()) {
      Paragraph hint = new Paragraph(Texts.of("consultation.district.running"));
      hint.addClassNames("ntm-card", "ntm-hint");
      add(hint);
    }
  }

  /** Each meeting above the round whose comments it weighed. */
  private void addCommune() {
    if (page.may(Work.COMMUNE_MEETING)) {
      add(new MeetingForm(desk, page, ConsultationLevel.COMMUNE, this::moved));
    }
    for (Consultation round : page.rounds(ConsultationLevel.COMMUNE)) {
      page.meetings(ConsultationLevel.COMMUNE).stream()
          .filter(meeting -> meeting.meetingNo() == round.roundNo())
          .forEach(this::addMeeting);
      addRound(round, page.may(Work.CONSULT));
    }
  }

  private void addMeeting(Meeting meeting) {
    add(new MeetingCard(page, meeting));
  }

  private void addRound(Consultation round, boolean isMine) {
    add(new RoundCard(desk, page, round, isMine && !round.isConcluded(), this::show, this::moved));
  }

  /** The dossier stands elsewhere now: its head changes too. */
  private void moved() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
