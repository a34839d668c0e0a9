package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.consultation.Ballots;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.Meeting;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** A meeting that was held: its vote, the threshold beside it, its minutes. */
class MeetingCard extends Section {

  MeetingCard(ConsultationPage page, Meeting meeting) {
    addClassName("ntm-card");
    NewMeeting held = meeting.held();
    Ballots ballots = held.ballots();
    BigDecimal approval = page.limits().approval().get(meeting.level());
    Div head =
        new Div(
            new H2(
                Texts.of(
                    "consultation.meeting.held." + meeting.level().name(), meeting.meetingNo())),
            badge(ballots, approval));
    head.addClassName("ntm-chips");
    add(
        head,
        new Facts()
            .put("consultation.meeting.day", Dates.of(held.heldOn()))
            .put("consultation.meeting.place", held.place())
            .putIfAny("consultation.meeting.chair", held.chair())
            .putIfAny("consultation.meeting.secretary", held.secretary())
            .put("consultation.meeting.present", Numbers.of(ballots.present()))
            .put("consultation.meeting.for", Facts.share(Optional.of(ballots.share()), approval))
            .put("consultation.meeting.against", Numbers.of(ballots.against()))
            .put("consultation.meeting.abstained", Numbers.of(ballots.abstained()))
            .put(
                "consultation.meeting.way",
                Texts.of(
                    held.isSecret()
                        ? "consultation.meeting.secret"
                        : "consultation.meeting.open")));
    page.file(held.minutesFile()).ifPresent(file -> add(new FileButtons(List.of(file), null)));
    Paragraph by = new Paragraph(Texts.of("consultation.meeting.recordedBy", meeting.recordedBy()));
    by.addClassName("ntm-small");
    add(by);
  }

  /** Whether the threshold is reached. */
  static Badge badge(Ballots ballots, BigDecimal approval) {
    return new Badge(
        ballots.reach(approval), "consultation.meeting.reached", "consultation.meeting.short");
  }
}
