package vn.dienbien.ntm.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierRights;

/**
 * Everything that the page of a review shows.
 *
 * @param sheet the review
 * @param ofDistrict the district's findings beside an appraisal; empty for a verification
 * @param rights what the signed-in person may do with the dossier
 * @param proposals what the findings on indicators amount to by criterion
 * @param visits the visits of the verification team; empty for an appraisal
 * @param awaitsSupplement whether the commune still owes the answer to a return
 */
public record ReviewPage(
    ReviewSheet sheet,
    List<Finding> ofDistrict,
    DossierRights rights,
    Map<Integer, Optional<Verdict>> proposals,
    List<FieldVisit> visits,
    boolean awaitsSupplement) {

  /** What the district found on one criterion or indicator. */
  public List<Finding> ofDistrict(String subject) {
    return ofDistrict.stream().filter(finding -> finding.subject().equals(subject)).toList();
  }
}
