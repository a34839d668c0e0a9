package vn.dienbien.ntm.review;

import java.util.List;
import java.util.Set;
import vn.dienbien.ntm.security.ActorKey;

/**
 * One review of a dossier as the signed-in person may see it.
 *
 * @param stage which review
 * @param isClosed whether it is over
 * @param assignments who has what
 * @param findings all findings, in the order of the criteria set
 * @param combined the combined findings; empty for a verification
 * @param conclusion closing words of the report; "" before
 * @param mine the assignees that the signed-in person may record for, while the review runs
 */
public record ReviewSheet(
    Stage stage,
    boolean isClosed,
    List<Assignment> assignments,
    List<Finding> findings,
    List<CombinedFinding> combined,
    String conclusion,
    Set<ActorKey> mine) {

  /** The findings of one assignee. */
  public List<Finding> of(ActorKey assignee) {
    return findings.stream().filter(finding -> finding.assignee().equals(assignee)).toList();
  }

  /** The findings on one subject, one for each assignee that has it. */
  public List<Finding> on(String subject) {
    return findings.stream().filter(finding -> finding.subject().equals(subject)).toList();
  }
}
