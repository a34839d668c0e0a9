package vn.dienbien.ntm.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;

/**
 * What differs for one indicator between two filings.
 *
 * @param indicator the indicator
 * @param before what was stated at the earlier filing
 * @param after what was stated at the later one
 */
public record ClaimChange(Indicator indicator, Stated before, Stated after) {

  /**
   * What a filing states of an indicator.
   *
   * @param value the value
   * @param own the commune's own verdict; null if it follows the computed one
   * @param reason reason or remark
   * @param evidence the files shown
   */
  public record Stated(
      IndicatorValue value, Verdict own, String reason, List<EvidenceView> evidence) {}

  /** What became of the files. */
  public List<FileChange> files() {
    return FileChange.between(before.evidence(), after.evidence());
  }

  static List<ClaimChange> between(
      CriteriaSet set,
      Map<String, FiledClaim> before,
      Map<String, FiledClaim> after,
      List<EvidenceView> files) {
    Map<Long, EvidenceView> byId =
        files.stream().collect(Collectors.toMap(EvidenceView::id, Function.identity()));
    return set.indicators().stream()
        .filter(indicator -> !Objects.equals(before.get(indicator.id()), after.get(indicator.id())))
        .map(
            indicator ->
                new ClaimChange(
                    indicator,
                    stated(before.get(indicator.id()), byId),
                    stated(after.get(indicator.id()), byId)))
        .toList();
  }

  private static Stated stated(FiledClaim claim, Map<Long, EvidenceView> files) {
    if (claim == null) {
      return new Stated(IndicatorValue.NONE, null, "", List.of());
    }
    return new Stated(
        claim.value(),
        claim.ownVerdict(),
        claim.reason(),
        claim.evidenceIds().stream().map(files::get).toList());
  }
}
