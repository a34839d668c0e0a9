package vn.dienbien.ntm.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * What the stages (registration, consultation, verification, appraisal, council, decision) ask of
 * the dossier: its facts and rights, its lock, who takes part. What they tell it is in {@link
 * DossierMoves}. Joins the transaction of the stage.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossierStages {

  private final DossierRepository dossiers;
  private final DossierGrants grants;
  private final ReturnRepository returns;
  private final DossierParticipants participants;
  private final CurrentUser currentUser;
  private final DossierAccess access;
  private final DossierSteps steps;

  DossierStages(
      DossierRepository dossiers,
      DossierGrants grants,
      ReturnRepository returns,
      DossierParticipants participants,
      CurrentUser currentUser,
      DossierAccess access,
      DossierSteps steps) {
    this.dossiers = dossiers;
    this.grants = grants;
    this.returns = returns;
    this.participants = participants;
    this.currentUser = currentUser;
    this.access = access;
    this.steps = steps;
  }

  /** What a stage needs to know; no rights are asked. */
  public DossierFacts facts(long dossierId) {
    return DossierFacts.of(dossiers.existing(dossierId));
  }

  /** The facts of a dossier the person may see; throws {@link NotThere} otherwise. */
  public DossierFacts visible(long dossierId) {
    return DossierFacts.of(access.visible(dossierId));
  }

  /** Whether the signed-in person may see a dossier. */
  public boolean isVisible(long dossierId) {
    return access.isVisible(dossierId);
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

  /**
   * Locks the dossier, makes sure that the stage is still running and that its step is the
   * person's.
   *
   * @throws NotThere when the person may not see it
   * @throws StepNoLongerOpen when it is elsewhere
   * @throws Refusal when the step is somebody else's
   */
  public DossierFacts lockedForActor(long dossierId, DossierStatus expected) {
    Dossier dossier = access.locked(dossierId);
    steps.require(
        access.rights(dossier).may(expected), dossier, expected.step().orElseThrow(), expected);
    return DossierFacts.of(dossier);
  }

  /**
   * Locks the dossier for whoever has been let to hand work of it over, seen by them or not; empty
   * when it is elsewhere by now.
   */
  public Optional<DossierFacts> lockedToHandOver(long dossierId, DossierStatus expected) {
    return dossiers
        .findLockedById(dossierId)
        .map(DossierFacts::of)
        .filter(facts -> facts.status() == expected);
  }

  /** Who has a step of this dossier. */
  public ActorKey actorOf(long dossierId, String step) {
    return access.actorOf(dossiers.existing(dossierId), step);
  }

  /** Whether the commune still owes the answer to a return. */
  public boolean awaitsSupplement(long dossierId) {
    return returns.hasOpen(dossierId);
  }

  /** Lets people see the dossier beside its own units. */
  public void grant(long dossierId, Collection<ActorKey> actors, String reason) {
    grants.add(dossierId, actors, reason);
  }

  /** Keeps that the signed-in person took part: they will have no ballot on it in the council. */
  public void tookPart(long dossierId, DossierPart part) {
    participants.add(dossierId, currentUser.get(), part);
  }

  /** Who registered or filed a dossier for the commune: they judge it at no later step. */
  public Set<Long> filers(long dossierId) {
    return filers(participants.of(dossierId));
  }

  /** The same of several dossiers in one statement; one without any has no entry. */
  public Map<Long, Set<Long>> filersOf(Collection<Long> dossierIds) {
    return dossierIds.isEmpty()
        ? Map.of()
        : participants.of(dossierIds).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> filers(entry.getValue())));
  }

  private static Set<Long> filers(Map<Long, Set<DossierPart>> parts) {
    return parts.entrySet().stream()
        .filter(
            person ->
                person.getValue().contains(DossierPart.REGISTERED)
                    || person.getValue().contains(DossierPart.FILED))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who took part in a dossier, and how, by person. */
  public Map<Long, Set<DossierPart>> participants(long dossierId) {
    return participants.of(dossierId);
  }

  /** The same for several dossiers in one statement; at least one must be asked for. */
  public Map<Long, Map<Long, Set<DossierPart>>> participants(Collection<Long> dossierIds) {
    return participants.of(dossierIds);
  }
}
