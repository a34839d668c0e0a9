package vn.dienbien.ntm.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.Verdict;

/**
 * A review in figures.
 *
 * @param criteria the criteria by verdict
 * @param indicators the indicators by verdict
 * @param byCriterion the indicators of each criterion by verdict
 */
public record ReviewFigures(
    VerdictCounts criteria, VerdictCounts indicators, Map<Integer, VerdictCounts> byCriterion) {

  /**
   * Counts a review. An indicator that several departments judged counts with the strictest of
   * their verdicts, and as open while one of them has none and no other says "not met".
   */
  public static ReviewFigures of(CriteriaSet set, ReviewSheet sheet) {
    Map<String, List<Finding>> bySubject =
        sheet.findings().stream().collect(Collectors.groupingBy(Finding::subject));
    List<Verdict> criteria = new ArrayList<>();
    List<Verdict> indicators = new ArrayList<>();
    for (Criterion criterion : set.criteria()) {
      criteria.add(sheet.verdictOf(criterion).orElse(null));
      indicators.addAll(verdicts(criterion, bySubject));
    }
    return new ReviewFigures(
        VerdictCounts.of(criteria),
        VerdictCounts.of(indicators),
        set.criteria().stream()
            .collect(
                Collectors.toMap(
                    Criterion::no, criterion -> VerdictCounts.of(verdicts(criterion, bySubject)))));
  }

  private static List<Verdict> verdicts(Criterion criterion, Map<String, List<Finding>> bySubject) {
    List<Verdict> verdicts = new ArrayList<>();
    criterion
        .indicators()
        .forEach(
            indicator ->
                verdicts.add(
                    strictest(bySubject.getOrDefault(indicator.id(), List.of())).orElse(null)));
    return verdicts;
  }

  /** What several findings on one indicator amount to. */
  static Optional<Verdict> strictest(List<Finding> findings) {
    return Verdict.ofCriterion(
        findings.stream().map(finding -> Optional.ofNullable(finding.verdict())).toList());
  }

  /** What the findings on indicators amount to by criterion: a proposal for who judges it. */
  static Map<Integer, Optional<Verdict>> proposals(CriteriaSet set, List<Finding> findings) {
    Map<String, List<Finding>> bySubject =
        findings.stream().collect(Collectors.groupingBy(Finding::subject));
    return set.criteria().stream()
        .collect(
            Collectors.toMap(
                Criterion::no,
                criterion ->
                    Verdict.ofCriterion(
                        criterion.indicators().stream()
                            .map(Indicator::id)
                            .map(id -> bySubject.getOrDefault(id, List.of()))
                            .flatMap(List::stream)
                            .map(Finding::verdict)
                            .map(Optional::ofNullable)
                            .toList())));
  }
}
