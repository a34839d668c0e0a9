package vn.dienbien.ntm.village;

import java.util.List;

/**
 * One criterion of a request, as one person sees it.
 *
 * @param criterion the criterion
 * @param claim what the commune says; null for nothing yet
 * @param finding what the verification found; null for nothing yet or where one may not see it
 * @param evidence the files
 * @param returnedFor why it came back, while that return is open; null if it did not
 * @param isOpen whether the person may change the commune's side
 */
public record CriterionPage(
    VillageCriterion criterion,
    VillageVerdict claim,
    VillageVerdict finding,
    List<VillageEvidence> evidence,
    String returnedFor,
    boolean isOpen) {

  /** Whether the commune has given its verdict. */
  public boolean isClaimed() {
    return claim != null && claim.verdict() != null;
  }

  /** Whether the verification has given its verdict. */
  public boolean isFound() {
    return finding != null && finding.verdict() != null;
  }

  int no() {
    return criterion.no();
  }
}
