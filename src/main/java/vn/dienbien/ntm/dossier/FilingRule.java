package vn.dienbien.ntm.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.Sentence;

/**
 * What must hold before a dossier is filed (QĐ 2540/QĐ-TTg, the commune's papers). An indicator
 * that is not met does not forbid the filing: the council may weigh it.
 */
enum FilingRule {
  EVERY_INDICATOR_JUDGED(
      (book, letter) ->
          unless(
              count(book, ClaimView.Gap.VALUE) + count(book, ClaimView.Gap.JUDGEMENT),
              "filing.notJudged")),
  EVERY_DIFFERENCE_EXPLAINED(
      (book, letter) -> unless(count(book, ClaimView.Gap.REASON), "filing.noReason")),
  EVERY_CARRIED_REVIEWED(
      (book, letter) -> unless(count(book, ClaimView.Gap.REVIEW), "filing.notReviewed")),
  EVERY_INDICATOR_PROVED(
      (book, letter) -> unless(count(book, ClaimView.Gap.EVIDENCE), "filing.noEvidence")),
  LETTER_SIGNED(
      (book, letter) ->
          letter.isComplete() ? Optional.empty() : Optional.of(Sentence.of("filing.noLetter")));

  private final BiFunction<ClaimBook, SignedLetter, Optional<Sentence>> check;

  FilingRule(BiFunction<ClaimBook, SignedLetter, Optional<Sentence>> check) {
    this.check = check;
  }

  /** All sentences that stand against filing; empty when it may be filed. */
  static List<Sentence> violations(ClaimBook book, SignedLetter letter) {
    return Arrays.stream(values())
        .flatMap(rule -> rule.check.apply(book, letter).stream())
        .toList();
  }

  /** What stands against making the self-assessment public: every indicator must be judged anew. */
  static List<Sentence> beforeConsultation(ClaimBook book) {
    return Stream.of(EVERY_INDICATOR_JUDGED, EVERY_DIFFERENCE_EXPLAINED, EVERY_CARRIED_REVIEWED)
        .flatMap(rule -> rule.check.apply(book, SignedLetter.none()).stream())
        .toList();
  }

  private static long count(ClaimBook book, ClaimView.Gap gap) {
    return book.claims().stream().filter(claim -> claim.gaps().contains(gap)).count();
  }

  private static Optional<Sentence> unless(long missing, String key) {
    return missing == 0 ? Optional.empty() : Optional.of(Sentence.of(key, missing));
  }
}
