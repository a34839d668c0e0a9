package vn.dienbien.ntm.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.Sentence;

/**
 * What must hold before a dossier is filed (QĐ 2540/QĐ-TTg, the commune's papers). An indicator
 * that is not met does not forbid the filing: the council may weigh it.
 */
enum FilingRule {
  EVERY_INDICATOR_JUDGED(
      draft ->
          unless(
              draft.count(ClaimView.Gap.VALUE) + draft.count(ClaimView.Gap.JUDGEMENT),
              "filing.notJudged")),
  EVERY_DIFFERENCE_EXPLAINED(draft -> unless(draft.count(ClaimView.Gap.REASON), "filing.noReason")),
  EVERY_CARRIED_REVIEWED(draft -> unless(draft.count(ClaimView.Gap.REVIEW), "filing.notReviewed")),
  EVERY_INDICATOR_PROVED(draft -> unless(draft.count(ClaimView.Gap.EVIDENCE), "filing.noEvidence")),
  EVERY_PAPER_ATTACHED(draft -> draft.papers().stream().flatMap(paper -> paper.gap().stream())),
  LETTER_SIGNED(
      draft ->
          draft.letter().isComplete() ? Stream.empty() : Stream.of(Sentence.of("filing.noLetter")));

  private record Draft(ClaimBook book, List<PaperView> papers, SignedLetter letter) {

    long count(ClaimView.Gap gap) {
      return book.claims().stream().filter(claim -> claim.gaps().contains(gap)).count();
    }
  }

  private final Function<Draft, Stream<Sentence>> check;

  FilingRule(Function<Draft, Stream<Sentence>> check) {
    this.check = check;
  }

  /** All sentences that stand against filing; empty when it may be filed. */
  static List<Sentence> violations(ClaimBook book, List<PaperView> papers, SignedLetter letter) {
    return broken(Arrays.stream(values()), new Draft(book, papers, letter));
  }

  /** What stands against making the self-assessment public: every indicator must be judged anew. */
  static List<Sentence> beforeConsultation(ClaimBook book) {
    return broken(
        Stream.of(EVERY_INDICATOR_JUDGED, EVERY_DIFFERENCE_EXPLAINED, EVERY_CARRIED_REVIEWED),
        new Draft(book, List.of(), SignedLetter.none()));
  }

  private static List<Sentence> broken(Stream<FilingRule> rules, Draft draft) {
    return rules.flatMap(rule -> rule.check.apply(draft)).toList();
  }

  private static Stream<Sentence> unless(long missing, String key) {
    return missing == 0 ? Stream.empty() : Stream.of(Sentence.of(key, missing));
  }
}
