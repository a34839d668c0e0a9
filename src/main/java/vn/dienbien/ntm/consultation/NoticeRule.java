package vn.dienbien.ntm.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.LetterText;

/** What a public notice must be. */
final class NoticeRule {

  static final int LONGEST_PLACES = 1000;

  private NoticeRule() {}

  /**
   * Everything that stands against a notice.
   *
   * @param days how long it must last, the day of posting not counted
   * @param lastMeeting the meeting that voted on the draft before; a new draft cannot have been
   *     posted earlier
   * @param today by the clock of the portal; a notice that began a year ago is one of another round
   */
  static List<Sentence> violations(
      PublicNotice notice, int days, Optional<LocalDate> lastMeeting, LocalDate today) {
    List<Sentence> reasons = new ArrayList<>();
    if (notice.startsOn() == null || notice.endsOn() == null) {
      reasons.add(Sentence.of("consultation.notice.noDates"));
    } else {
      addDates(reasons, notice, days, lastMeeting, today);
    }
    if (notice.places().isBlank()) {
      reasons.add(Sentence.of("consultation.notice.noPlaces"));
    }
    if (notice.places().length() > LONGEST_PLACES) {
      reasons.add(Sentence.of("consultation.tooLong", LONGEST_PLACES));
    }
    return reasons;
  }

  private static void addDates(
      List<Sentence> reasons,
      PublicNotice notice,
      int days,
      Optional<LocalDate> lastMeeting,
      LocalDate today) {
    LocalDate start = notice.startsOn();
    lastMeeting
        .filter(start::isBefore)
        .ifPresent(
            met ->
                reasons.add(
                    Sentence.of("consultation.notice.beforeMeeting", day(start), day(met))));
    if (start.isBefore(today.minusYears(1))) {
      reasons.add(Sentence.of("consultation.notice.tooOld", day(start)));
    }
    long lasting = ChronoUnit.DAYS.between(start, notice.endsOn());
    if (lasting < 0) {
      reasons.add(Sentence.of("consultation.notice.endsBefore", day(notice.endsOn()), day(start)));
    } else if (lasting < days) {
      reasons.add(
          Sentence.of(
              "consultation.notice.tooShort",
              day(start),
              days,
              day(start.plusDays(days)),
              day(notice.endsOn()),
              lasting));
    }
  }

  private static String day(LocalDate date) {
    return LetterText.date(date);
  }
}
