package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * What the stages (verification, appraisal, council, decision) tell the dossier. Joins the
 * transaction of the stage, which has checked who may; the dossier checks where it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossierStages {

  private final DossierRepository dossiers;
  private final DossierGrants grants;
  private final DossierParticipants participants;
  private final CurrentUser currentUser;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final DossierProcess process;
  private final Clock clock;

  DossierStages(
      DossierRepository dossiers,
      DossierGrants grants,
      DossierParticipants participants,
      CurrentUser currentUser,
      DossierAccess access,
      DossierSteps steps,
      DossierProcess process,
      Clock clock) {
    this.dossiers = dossiers;
    this.grants = grants;
    this.participants = participants;
    this.currentUser = currentUser;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.clock = clock;
  }

  /** What a stage needs to know; no rights are asked. */
  public DossierFacts facts(long dossierId) {
    return DossierFacts.of(byId(dossierId));
  }

  /** The facts of a dossier the person may see; throws {@link NotThere} otherwise. */
  public DossierFacts visible(long dossierId) {
    return DossierFacts.of(access.visible(dossierId));
  }

  /** Facts and rights together; throws {@link NotThere} if the person may not see it. */
  public DossierSeen seen(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    return new DossierSeen(DossierFacts.of(dossier), access.rights(dossier));
  }

  /** What the signed-in person may do; throws {@link NotThere} if they may not see it. */
  public DossierRights rights(long dossierId) {
    return access.rights(access.visible(dossierId));
  }

  /**
   * Locks the dossier and makes sure the stage is still running.
   *
   * @throws NotThere when the person may not see it
   * @throws StepNoLongerOpen when it is elsewhere
   */
  public DossierFacts lockedIn(long dossierId, DossierStatus expected) {
    Dossier dossier = access.locked(dossierId);
    steps.requireStatus(dossier, expected);
    return DossierFacts.of(dossier);
  }

  /** Who has a step of this dossier. */
  public ActorKey actorOf(long dossierId, String step) {
    return access.actorOf(byId(dossierId), step);
  }

  /** Lets people see the dossier beside its own units. */
  public void grant(long dossierId, Collection<ActorKey> actors, String reason) {
    grants.add(dossierId, actors, reason);
  }

  /** Keeps that the signed-in person took part: they will have no ballot on it in the council. */
  public void tookPart(long dossierId, DossierPart part) {
    participants.add(dossierId, currentUser.get().personId(), part);
  }

  /** Who took part in a dossier, and how, by person. */
  public Map<Long, Set<DossierPart>> participants(long dossierId) {
    return participants.of(dossierId);
  }

  /** The same for several dossiers in one statement; at least one must be asked for. */
  public Map<Long, Map<Long, Set<DossierPart>>> participants(Collection<Long> dossierIds) {
    return participants.of(dossierIds);
  }

  /** The last verifier has concluded. */
  public void verified(long dossierId) {
    Dossier dossier = byId(dossierId);
    dossier.advance(DossierStatus.VERIFYING, DossierStatus.VERIFIED, now());
    dossiers.flush();
    process.verified(dossierId);
    steps.moved(dossier, DossierStatus.VERIFYING, "verified");
  }

  /** The last department has concluded, or was closed over for the reason given. */
  public void appraised(long dossierId, String silentReason) {
    Dossier dossier = byId(dossierId);
    dossier.advance(DossierStatus.APPRAISING, DossierStatus.COMBINING, now());
    dossiers.flush();
    process.appraised(dossierId);
    if (silentReason == null) {
      steps.moved(dossier, DossierStatus.APPRAISING, "appraised");
    } else {
      steps.moved(dossier, DossierStatus.APPRAISING, "appraisedOverSilence", silentReason);
    }
  }

  /** The appraisal report is closed; the dossier waits for the council. */
  public void combined(long dossierId, long met, long all) {
    Dossier dossier = byId(dossierId);
    dossier.advance(DossierStatus.COMBINING, DossierStatus.COUNCIL, now());
    dossiers.flush();
    process.combined(dossierId);
    steps.moved(dossier, DossierStatus.COMBINING, "combined", met, all);
  }

  /** The council has voted with a quorum. */
  public void voted(long dossierId, boolean passed, int votesFor, int present) {
    Dossier dossier = byId(dossierId);
    DossierStatus next = passed ? DossierStatus.DECIDING : DossierStatus.NOT_PASSED;
    dossier.advance(DossierStatus.COUNCIL, next, now());
    dossiers.flush();
    process.voted(dossierId, passed);
    steps.moved(dossier, DossierStatus.COUNCIL, passed ? "passed" : "notPassed", votesFor, present);
  }

  /** The chair of the province has decided. */
  public void decided(long dossierId, boolean recognised, String number, String date) {
    Dossier dossier = byId(dossierId);
    DossierStatus next = recognised ? DossierStatus.RECOGNISED : DossierStatus.REFUSED;
    dossier.advance(DossierStatus.DECIDING, next, now());
    dossiers.flush();
    process.decided(dossierId, recognised);
    steps.moved(
        dossier, DossierStatus.DECIDING, recognised ? "recognised" : "refused", number, date);
  }

  private Dossier byId(long dossierId) {
    return dossiers
        .findById(dossierId)
        .orElseThrow(() -> new NotThere(DossierLinks.subject(dossierId)));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
