package vn.dienbien.ntm.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Verdict;
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
 * @param decision the decision that set up the verification team; of no use for an appraisal
 * @param mine the assignees that the signed-in person may record for, while the review runs
 * @param confirmable the departments whose written confirmation the person may enter, until the
 *     report is closed
 */
public record ReviewSheet(
    Stage stage,
    boolean isClosed,
    List<Assignment> assignments,
    List<Finding> findings,
    List<CombinedFinding> combined,
    String conclusion,
    TeamDecision decision,
    Set<ActorKey> mine,
    Set<ActorKey> confirmable) {

  /** The findings of one assignee. */
  public List<Finding> of(ActorKey assignee) {
    return findings.stream().filter(finding -> finding.assignee().equals(assignee)).toList();
  }

  /** The findings on one subject, one for each assignee that has it. */
  public List<Finding> on(String subject) {
    return findings.stream().filter(finding -> finding.subject().equals(subject)).toList();
  }

  /** The verdict on a criterion: the verifier's, or the combined one of an appraisal. */
  public Optional<Verdict> verdictOf(Criterion criterion) {
    return switch (stage) {
      case VERIFICATION ->
          on(String.valueOf(criterion.no())).stream()
              .map(Finding::verdict)
              .filter(Objects::nonNull)
              .findFirst();
      case APPRAISAL ->
          combined.stream()
              .filter(finding -> finding.criterionNo() == criterion.no())
              .map(CombinedFinding::verdict)
              .findFirst();
    };
  }
}
