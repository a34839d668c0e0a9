package vn.dienbien.ntm.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.LetterText;

/** What the record of a meeting must be. */
final class MeetingRule {

  static final int LONGEST_PLACE = 200;
  static final int LONGEST_NAME = 150;

  private MeetingRule() {}

  /**
   * Everything that stands against recording it.
   *
   * @param heard the last day on which people were asked: the meeting weighs what they said
   */
  static List<Sentence> violations(NewMeeting meeting, Optional<LocalDate> heard, LocalDate today) {
    List<Sentence> reasons = new ArrayList<>();
    if (meeting.heldOn() == null) {
      reasons.add(Sentence.of("consultation.noDay"));
    } else if (meeting.heldOn().isAfter(today)) {
      reasons.add(Sentence.of("consultation.dayAhead", LetterText.date(meeting.heldOn())));
    } else {
      heard
          .filter(meeting.heldOn()::isBefore)
          .ifPresent(
              day ->
                  reasons.add(
                      Sentence.of(
                          "consultation.meeting.tooEarly",
                          LetterText.date(meeting.heldOn()),
                          LetterText.date(day))));
    }
    if (meeting.place().isBlank()) {
      reasons.add(Sentence.of("consultation.meeting.noPlace"));
    }
    addLength(reasons, meeting.place(), LONGEST_PLACE);
    addLength(reasons, meeting.chair(), LONGEST_NAME);
    addLength(reasons, meeting.secretary(), LONGEST_NAME);
    addBallots(reasons, meeting.ballots());
    if (meeting.minutesFile() == null) {
      reasons.add(Sentence.of("consultation.meeting.noMinutes"));
    }
    return reasons;
  }

  private static void addBallots(List<Sentence> reasons, Ballots ballots) {
    if (ballots.present() <= 0) {
      reasons.add(Sentence.of("consultation.meeting.nobody"));
    } else if (!ballots.isSound()) {
      reasons.add(
          Sentence.of(
              "consultation.meeting.sum",
              ballots.votesFor(),
              ballots.against(),
              ballots.abstained(),
              ballots.sum(),
              ballots.present()));
    }
  }

  private static void addLength(List<Sentence> reasons, String text, int longest) {
    if (text.length() > longest) {
      reasons.add(Sentence.of("consultation.tooLong", longest));
    }
  }
}
