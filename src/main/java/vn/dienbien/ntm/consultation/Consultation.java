package vn.dienbien.ntm.consultation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.LetterText;

/**
 * One round of asking the people about a dossier.
 *
 * @param id key
 * @param level of the commune or of the district
 * @param roundNo 1, 2, ... within the dossier and level
 * @param startsOn first day of the public notice; null in the district
 * @param endsOn last day of the notice; null in the district
 * @param places where the draft is posted; empty in the district
 * @param noticeFile picture or scan of the notice; may be null
 * @param summary what the comments come to; empty while there is none
 * @param openedAt since when
 * @param concludedBy who concluded it; null while it runs
 * @param concludedAt when; null while it runs
 * @param announcements the oldest first
 * @param comments the oldest first
 */
public record Consultation(
    long id,
    ConsultationLevel level,
    int roundNo,
    LocalDate startsOn,
    LocalDate endsOn,
    String places,
    Long noticeFile,
    String summary,
    LocalDateTime openedAt,
    String concludedBy,
    LocalDateTime concludedAt,
    List<Announcement> announcements,
    List<Comment> comments) {

  /** Whether it is over. */
  public boolean isConcluded() {
    return concludedAt != null;
  }

  /** Whether an announcement of that day counts: in the commune during the notice. */
  boolean includes(LocalDate day) {
    return startsOn == null || !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** How many announcements count. */
  public long counted() {
    return announcements.stream()
        .filter(announcement -> includes(announcement.announcedOn()))
        .count();
  }

  /** How many comments changed the draft. */
  public long changes() {
    return comments.stream().filter(comment -> comment.said().changedDraft()).count();
  }

  /**
   * Everything that stands against concluding it.
   *
   * @param needed announcements that the procedure asks for
   * @param today by the clock of the portal; the last day of the notice is counted to its end
   */
  public List<Sentence> missing(int needed, LocalDate today) {
    List<Sentence> reasons = new ArrayList<>();
    if (endsOn != null && !today.isAfter(endsOn)) {
      reasons.add(
          Sentence.of(
              "consultation.running",
              LetterText.date(endsOn),
              LetterText.date(endsOn.plusDays(1))));
    }
    if (counted() < needed) {
      reasons.add(Sentence.of("consultation.announcements.missing", counted(), needed));
    }
    long open = comments.stream().filter(comment -> !comment.isAnswered()).count();
    if (open > 0) {
      reasons.add(Sentence.of("consultation.comments.unanswered", open));
    }
    if (summary.isBlank()) {
      reasons.add(Sentence.of("consultation.summary.missing"));
    }
    return reasons;
  }
}
