package vn.dienbien.ntm.village;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.Verdict;

/** What must be there before a request is sent, and before its verification is closed. */
final class RequestRule {

  private RequestRule() {}

  /** What the commune still has to do; empty if the request can be sent. */
  static List<Sentence> missingForRequest(List<CriterionPage> criteria) {
    List<Sentence> missing = new ArrayList<>();
    name(missing, "village.missing.verdict", criteria, page -> !page.isClaimed());
    name(
        missing,
        "village.missing.evidence",
        criteria,
        page -> page.isClaimed() && needsEvidence(page) && page.evidence().isEmpty());
    name(
        missing,
        "village.missing.note",
        criteria,
        page ->
            page.isClaimed()
                && page.claim().verdict() == Verdict.NOT_ASSESSED
                && page.claim().note().isBlank());
    return missing;
  }

  /** What the verification still has to find; empty if it can be closed. */
  static List<Sentence> missingForDecision(List<CriterionPage> criteria) {
    List<Sentence> missing = new ArrayList<>();
    name(missing, "village.missing.finding", criteria, page -> !page.isFound());
    return missing;
  }

  /** The criteria found not met. */
  static List<Integer> notMet(List<CriterionPage> criteria) {
    return criteria.stream()
        .filter(page -> page.isFound() && page.finding().verdict() == Verdict.NOT_MET)
        .map(CriterionPage::no)
        .toList();
  }

  private static boolean needsEvidence(CriterionPage page) {
    Verdict verdict = page.claim().verdict();
    return verdict == Verdict.MET || verdict == Verdict.BASICALLY_MET;
  }

  private static void name(
      List<Sentence> missing,
      String key,
      List<CriterionPage> criteria,
      Predicate<CriterionPage> isMissing) {
    String numbers =
        criteria.stream()
            .filter(isMissing)
            .map(page -> String.valueOf(page.no()))
            .collect(Collectors.joining(", "));
    if (!numbers.isEmpty()) {
      missing.add(Sentence.of(key, numbers));
    }
  }
}
