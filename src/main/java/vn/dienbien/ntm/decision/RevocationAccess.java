package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.unit.UnitService;

/**
 * Who may see and do what with a re-check: the actors of the procedure version, the province, and
 * from the proposal on the commune and its district. The only place where this is decided.
 */
@Component
class RevocationAccess {

  private final RevocationRepository revocations;
  private final ProcedureService procedures;
  private final UnitService units;
  private final CurrentUser currentUser;
  private final Clock clock;

  RevocationAccess(
      RevocationRepository revocations,
      ProcedureService procedures,
      UnitService units,
      CurrentUser currentUser,
      Clock clock) {
    this.revocations = revocations;
    this.procedures = procedures;
    this.units = units;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The re-check, if it exists for the signed-in person; throws {@link NotThere} otherwise. */
  Revocation visible(long id) {
    return revocations.find(id).filter(this::isVisible).orElseThrow(() -> notThere(id));
  }

  /** The same, locked until the transaction ends. */
  Revocation locked(long id) {
    return revocations.findLocked(id).filter(this::isVisible).orElseThrow(() -> notThere(id));
  }

  /** The re-check, whoever asks; throws {@link NotThere} if there is none. */
  Revocation byId(long id) {
    return revocations.find(id).orElseThrow(() -> notThere(id));
  }

  boolean isVisible(Revocation revocation) {
    SignedIn user = currentUser.get();
    return seesWholeProvince(user)
        || is(revocation, RevocationStep.PROPOSE)
        || is(revocation, RevocationStep.DECIDE)
        || isTold(revocation)
            && (is(revocation, RevocationStep.HEAR)
                || isOf(user, revocation.communeId())
                || isOf(user, revocation.heardUnitId()));
  }

  /** Until the desk has made up its mind, the re-check is its own business. */
  static boolean isTold(Revocation revocation) {
    return revocation.status() != RevocationStatus.CHECKING;
  }

  private boolean isOf(SignedIn user, String communeId) {
    return user.placesOf(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER).contains(communeId)
        || user.placesOf(
                Role.DISTRICT_OFFICER,
                Role.DISTRICT_VERIFIER,
                Role.DISTRICT_LEADER,
                Role.FRONT_OFFICER)
            .contains(units.byId(communeId).parentId());
  }

  private static boolean seesWholeProvince(SignedIn user) {
    return user.personId() == 0
        || user.has(Role.PROVINCE_OFFICER)
        || user.has(Role.PROVINCE_LEADER)
        || user.has(Role.COUNCIL_SECRETARY)
        || user.has(Role.VIEWER);
  }

  /** What the signed-in person may do with a visible re-check. */
  RevocationRights rights(Revocation revocation) {
    RevocationStatus status = revocation.status();
    boolean isHeard = status == RevocationStatus.HEARING || status == RevocationStatus.DECIDING;
    return new RevocationRights(
        status == RevocationStatus.CHECKING && is(revocation, RevocationStep.PROPOSE),
        isHeard && !revocation.isAnswered() && is(revocation, RevocationStep.HEAR),
        status == RevocationStatus.HEARING
            && revocation.isOverdue(LocalDateTime.now(clock))
            && is(revocation, RevocationStep.PROPOSE),
        status == RevocationStatus.DECIDING && is(revocation, RevocationStep.DECIDE));
  }

  /** Whether the signed-in person has a step of this re-check. */
  boolean is(Revocation revocation, String step) {
    return currentUser.get().is(actorOf(revocation, step));
  }

  /** Who has a step of this re-check, as its procedure version says. */
  ActorKey actorOf(Revocation revocation, String step) {
    return actorOf(
        procedures.version(revocation.versionId()),
        step,
        revocation.heardUnitId(),
        revocation.districtId());
  }

  /** The versions that know revocation and under which the signed-in person is the desk. */
  List<ProcedureVersion> versionsOfMine() {
    return procedures.versions().stream().filter(this::isDesk).toList();
  }

  /** Whether the version knows revocation and the signed-in person is its desk. */
  boolean isDesk(ProcedureVersion version) {
    return version.has(RevocationStep.PROPOSE)
        && currentUser.get().is(actorOf(version, RevocationStep.PROPOSE, null, null));
  }

  private ActorKey actorOf(
      ProcedureVersion version, String stepId, String communeId, String districtId) {
    ProcedureStep step = version.step(stepId);
    String place =
        step.actorPlace()
            .orElseGet(
                () ->
                    switch (step.actor().level()) {
                      case COMMUNE -> communeId;
                      case DISTRICT -> districtId;
                      case PROVINCE -> units.province().id();
                      case DEPARTMENT ->
                          throw new IllegalStateException(stepId + " names no department");
                    });
    return ActorKey.of(step.actor(), place);
  }

  private static NotThere notThere(long id) {
    return new NotThere(RevocationLinks.subject(id));
  }
}
