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
 * @param proposals what the departments' findings amount to by criterion; empty for a verification
 */
public record ReviewPage(
    ReviewSheet sheet,
    List<Finding> ofDistrict,
    DossierRights rights,
    Map<Integer, Optional<Verdict>> proposals) {

  /** The district's findings on one criterion. */
  public List<Finding> ofDistrict(int criterionNo) {
    return ofDistrict.stream()
        .filter(finding -> finding.subject().equals(String.valueOf(criterionNo)))
        .toList();
  }
}
