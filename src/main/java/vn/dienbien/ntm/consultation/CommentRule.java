package vn.dienbien.ntm.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.LetterText;

/** What a comment and an announcement must say. */
final class CommentRule {

  static final int LONGEST_AUTHOR = 200;
  static final int LONGEST_WORDS = 4000;
  static final int LONGEST_REFERENCE = 500;

  private CommentRule() {}

  static List<Sentence> violations(NewComment comment, LocalDate today) {
    List<Sentence> reasons = new ArrayList<>();
    if (comment.kind() == null || comment.author().isBlank()) {
      reasons.add(Sentence.of("consultation.comment.noAuthor"));
    }
    if (comment.words().isBlank()) {
      reasons.add(Sentence.of("consultation.comment.noWords"));
    }
    addDay(reasons, comment.givenOn(), today);
    addLength(reasons, comment.author(), LONGEST_AUTHOR);
    addLength(reasons, comment.words(), LONGEST_WORDS);
    addLength(reasons, comment.answer(), LONGEST_WORDS);
    return reasons;
  }

  /** The same for an announcement; one of a commune falls into the notice. */
  static List<Sentence> violations(
      NewAnnouncement announcement, Consultation consultation, LocalDate today) {
    List<Sentence> reasons = new ArrayList<>();
    if (announcement.channel() == null) {
      reasons.add(Sentence.of("consultation.announcement.noChannel"));
    }
    addDay(reasons, announcement.announcedOn(), today);
    addLength(reasons, announcement.reference(), LONGEST_REFERENCE);
    if (announcement.announcedOn() != null && !consultation.includes(announcement.announcedOn())) {
      reasons.add(
          Sentence.of(
              "consultation.announcement.outside",
              LetterText.date(announcement.announcedOn()),
              LetterText.date(consultation.startsOn()),
              LetterText.date(consultation.endsOn())));
    }
    return reasons;
  }

  private static void addDay(List<Sentence> reasons, LocalDate day, LocalDate today) {
    if (day == null) {
      reasons.add(Sentence.of("consultation.noDay"));
    } else if (day.isAfter(today)) {
      reasons.add(Sentence.of("consultation.dayAhead", LetterText.date(day)));
    }
  }

  private static void addLength(List<Sentence> reasons, String text, int longest) {
    if (text.length() > longest) {
      reasons.add(Sentence.of("consultation.tooLong", longest));
    }
  }
}
