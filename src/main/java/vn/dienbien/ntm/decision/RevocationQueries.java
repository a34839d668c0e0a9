package vn.dienbien.ntm.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.deadline.Deadlines;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.security.ActorKey;

/** What screens ask of re-checks. */
@Service
@PreAuthorize("isAuthenticated()")
public class RevocationQueries {

  private final RevocationRepository revocations;
  private final RecheckRepository rechecks;
  private final RevocationAccess access;
  private final RevocationYardstick yardstick;
  private final PersonDirectory people;
  private final AuditLog audit;
  private final Deadlines deadlines;

  RevocationQueries(
      RevocationRepository revocations,
      RecheckRepository rechecks,
      RevocationAccess access,
      RevocationYardstick yardstick,
      PersonDirectory people,
      AuditLog audit,
      Deadlines deadlines) {
    this.revocations = revocations;
    this.rechecks = rechecks;
    this.access = access;
    this.yardstick = yardstick;
    this.people = people;
    this.audit = audit;
    this.deadlines = deadlines;
  }

  /** The page of a re-check; throws {@link NotThere} if the person may not see it. */
  @Transactional(readOnly = true)
  public RevocationSheet sheet(long id) {
    Revocation revocation = access.visible(id);
    Map<Integer, RevocationFinding> findings = rechecks.findings(id);
    return new RevocationSheet(
        revocation,
        yardstick.setOf(revocation),
        findings,
        yardstick.grounds(revocation, findings),
        revocation
            .status()
            .step()
            .flatMap(step -> deadlines.of(RevocationLinks.subject(id), step))
            .orElse(null),
        revocation
            .status()
            .step()
            .map(step -> holders(access.actorOf(revocation, step)))
            .orElse(List.of()),
        access.rights(revocation),
        audit.of(RevocationLinks.subject(id), Set.of(Audience.ALL)));
  }

  private List<PersonSummary> holders(ActorKey actor) {
    return people.holdersOf(List.of(actor)).getOrDefault(actor, List.of());
  }

  /**
   * What the register says beside these decisions, by their key. Everybody learns of a ruling; a
   * re-check that is running exists for those only who may see it. One statement.
   */
  @Transactional(readOnly = true)
  public Map<Long, RevocationMark> marks(Collection<Long> decisionIds) {
    Map<Long, RevocationMark> marks = new HashMap<>();
    for (Revocation revocation : revocations.beside(decisionIds)) {
      boolean isVisible = access.isVisible(revocation);
      if (isVisible || revocation.ruling() != null) {
        RevocationMark mark = mark(revocation, isVisible);
        marks.put(revocation.decisionId(), mark);
        if (revocation.rulingId() != null) {
          marks.put(revocation.rulingId(), mark);
        }
      }
    }
    return marks;
  }

  private static RevocationMark mark(Revocation revocation, boolean isVisible) {
    RevocationRuling ruling = revocation.ruling();
    return new RevocationMark(
        isVisible ? revocation.id() : null,
        revocation.status(),
        ruling == null ? null : ruling.number(),
        ruling == null ? null : ruling.decidedOn());
  }

  /** The versions under which the person may open a re-check; empty for most people. */
  public List<ProcedureVersion> versions() {
    return access.versionsOfMine();
  }

  /** The sets that a recognition of that level can be checked against, the newest first. */
  public List<CriteriaSet> sets(RecognitionLevel level) {
    return yardstick.setsFor(level);
  }
}
