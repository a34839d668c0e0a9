package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.deadline.Deadlines;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.unit.UnitService;

/**
 * The desk's part of a revocation (QĐ 18/2022/QĐ-TTg): it checks a recognised commune again, by
 * criterion, and proposes the revocation or ends the re-check.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RecheckService {

  private final RevocationRepository revocations;
  private final RecheckRepository rechecks;
  private final RevocationAccess access;
  private final RevocationYardstick yardstick;
  private final RevocationSteps steps;
  private final RevocationProcess process;
  private final ProcedureService procedures;
  private final UnitService units;
  private final Deadlines deadlines;
  private final Clock clock;

  RecheckService(
      RevocationRepository revocations,
      RecheckRepository rechecks,
      RevocationAccess access,
      RevocationYardstick yardstick,
      RevocationSteps steps,
      RevocationProcess process,
      ProcedureService procedures,
      UnitService units,
      Deadlines deadlines,
      Clock clock) {
    this.revocations = revocations;
    this.rechecks = rechecks;
    this.access = access;
    this.yardstick = yardstick;
    this.steps = steps;
    this.process = process;
    this.procedures = procedures;
    this.units = units;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * Opens the re-check of a recognition against a set, under the procedure in force; returns its
   * key.
   *
   * @throws Refusal when the version knows no revocation, the person is not its desk, the decision
   *     recognises nothing any more, the set is for another level, or a re-check is running
   */
  @UserCommand
  public long open(long decisionId, String setId, String versionId) {
    RecheckRepository.Recognition recognition =
        rechecks
            .lockedDecision(decisionId)
            .orElseThrow(() -> new NotThere("decision " + decisionId));
    ProcedureVersion version = procedures.version(versionId);
    if (version.isDraft() || !version.has(RevocationStep.PROPOSE)) {
      throw new Refusal("revoke.unknown", version.name());
    }
    if (!access.isDesk(version)) {
      throw new Refusal("revoke.notYours");
    }
    if (!DecisionOutcome.valueOf(recognition.outcome()).isRecognised()
        || rechecks.isRevoked(decisionId)) {
      throw new Refusal("revoke.notRecognised");
    }
    CriteriaSet set =
        yardstick.setsFor(recognition.level()).stream()
            .filter(fit -> fit.id().equals(setId))
            .findFirst()
            .orElseThrow(() -> new Refusal("revoke.wrongSet"));
    long id = add(decisionId, set, version, heardUnit(recognition.communeId()));
    process.opened(id);
    steps.log(id, "opened", set.name());
    return id;
  }

  private long add(long decisionId, CriteriaSet set, ProcedureVersion version, String heardUnit) {
    try {
      return rechecks.add(decisionId, set.id(), version.id(), heardUnit, LocalDateTime.now(clock));
    } catch (DuplicateKeyException e) {
      throw new Refusal("revoke.running");
    }
  }

  /** A commune that was merged is heard through the unit it became part of. */
  private String heardUnit(String communeId) {
    if (units.isValidOn(communeId, LocalDate.now(clock))) {
      return communeId;
    }
    return units.successorOf(communeId).map(unit -> unit.id()).orElse(communeId);
  }

  /** Records what was found of one criterion; returns what all findings come to now. */
  @UserCommand
  public RevocationGrounds record(long id, RevocationFinding finding) {
    Revocation revocation = lockedForCheck(id);
    yardstick.setOf(revocation).criterion(finding.criterionNo());
    if (finding.note().length() > RevocationFinding.LONGEST_NOTE) {
      throw new Refusal("revoke.noteTooLong", RevocationFinding.LONGEST_NOTE);
    }
    rechecks.record(id, finding);
    return yardstick.grounds(revocation, rechecks.findings(id));
  }

  /** Records every criterion that has not been checked as met; returns what all come to now. */
  @UserCommand
  public RevocationGrounds meetRest(long id) {
    Revocation revocation = lockedForCheck(id);
    Map<Integer, RevocationFinding> findings = rechecks.findings(id);
    yardstick.setOf(revocation).criteria().stream()
        .map(Criterion::no)
        .filter(no -> !findings.containsKey(no))
        .forEach(no -> rechecks.record(id, new RevocationFinding(no, true, "")));
    return yardstick.grounds(revocation, rechecks.findings(id));
  }

  /**
   * Ends the re-check without a proposal.
   *
   * @throws Refusal when a criterion was not checked, or there are grounds
   */
  @UserCommand
  public void close(long id, String remark) {
    Revocation revocation = lockedForCheck(id);
    RevocationGrounds grounds = completed(revocation);
    if (grounds.suffice()) {
      throw new Refusal("revoke.hasGrounds");
    }
    RevocationSteps.requireLength(remark);
    revocations.close(id, remark);
    revocations.move(id, RevocationStatus.NO_GROUNDS, LocalDateTime.now(clock));
    process.closed(id);
    steps.log(id, "closed", grounds.failing().size(), grounds.criteria());
  }

  /**
   * Proposes the revocation; the commune is asked to answer.
   *
   * @throws Refusal when a criterion was not checked or not explained, there are no grounds, or no
   *     reasons
   */
  @UserCommand
  public void propose(long id, String reasons) {
    Revocation revocation = lockedForCheck(id);
    RevocationGrounds grounds = completed(revocation);
    if (!grounds.suffice()) {
      throw new Refusal("revoke.noGrounds");
    }
    RevocationSteps.requireText(reasons, "revoke.noReasons");
    LocalDateTime now = LocalDateTime.now(clock);
    revocations.propose(id, reasons, now);
    revocations.move(id, RevocationStatus.HEARING, now);
    process.proposed(id);
    deadlines
        .of(RevocationLinks.subject(id), RevocationStep.HEAR)
        .ifPresent(due -> revocations.hearUntil(id, due.at()));
    steps.log(id, "proposed", grounds.failing().size(), grounds.criteria());
  }

  /** The grounds of a re-check in which nothing is missing. */
  private RevocationGrounds completed(Revocation revocation) {
    Map<Integer, RevocationFinding> findings = rechecks.findings(revocation.id());
    List<Criterion> criteria = yardstick.setOf(revocation).criteria();
    List<Integer> unchecked =
        criteria.stream().map(Criterion::no).filter(no -> !findings.containsKey(no)).toList();
    if (!unchecked.isEmpty()) {
      throw new Refusal("revoke.unchecked", unchecked.size(), list(unchecked));
    }
    List<Integer> unexplained =
        findings.values().stream()
            .filter(finding -> !finding.met() && finding.note().isBlank())
            .map(RevocationFinding::criterionNo)
            .toList();
    if (!unexplained.isEmpty()) {
      throw new Refusal("revoke.unexplained", list(unexplained));
    }
    return yardstick.grounds(revocation, findings);
  }

  private static String list(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private Revocation lockedForCheck(long id) {
    Revocation revocation = access.locked(id);
    steps.require(
        access.rights(revocation).mayCheck(),
        revocation,
        RevocationStep.PROPOSE,
        RevocationStatus.CHECKING);
    return revocation;
  }
}
