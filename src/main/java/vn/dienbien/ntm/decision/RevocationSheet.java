package vn.dienbien.ntm.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.criteria.CriteriaSet;

/**
 * Everything the page of a re-check shows.
 *
 * @param revocation the re-check
 * @param set the yardstick
 * @param findings what was found, by number of the criterion; a criterion not checked yet is absent
 * @param grounds what they come to
 * @param due by when the step that is open should be done; null without a limit
 * @param holders the people who have that step; empty once it has ended
 * @param rights what the person may do
 * @param timeline what happened, the oldest first
 */
public record RevocationSheet(
    Revocation revocation,
    CriteriaSet set,
    Map<Integer, RevocationFinding> findings,
    RevocationGrounds grounds,
    Due due,
    List<PersonSummary> holders,
    RevocationRights rights,
    List<AuditEntry> timeline) {

  /** What was found of a criterion, if it was checked. */
  public Optional<RevocationFinding> of(int criterionNo) {
    return Optional.ofNullable(findings.get(criterionNo));
  }

  /** How many criteria have not been checked yet. */
  public int unchecked() {
    return set.criteria().size() - findings.size();
  }
}
