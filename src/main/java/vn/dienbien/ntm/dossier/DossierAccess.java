package vn.dienbien.ntm.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
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
 * Who may see and do what with a dossier: the tree of units, the actors of the procedure version,
 * and grants. The only place where this is decided.
 */
@Component
class DossierAccess {

  private final CurrentUser currentUser;
  private final DossierRepository dossiers;
  private final DossierGrants grants;
  private final ReturnRepository returns;
  private final ProcedureService procedures;
  private final UnitService units;

  DossierAccess(
      CurrentUser currentUser,
      DossierRepository dossiers,
      DossierGrants grants,
      ReturnRepository returns,
      ProcedureService procedures,
      UnitService units) {
    this.currentUser = currentUser;
    this.dossiers = dossiers;
    this.grants = grants;
    this.returns = returns;
    this.procedures = procedures;
    this.units = units;
  }

  /** The dossier, if it exists for the signed-in person; throws {@link NotThere} otherwise. */
  Dossier visible(long dossierId) {
    return dossiers
        .findById(dossierId)
        .filter(this::isVisible)
        .orElseThrow(() -> new NotThere(DossierLinks.subject(dossierId)));
  }

  /** Whether the dossier exists for the signed-in person. */
  boolean isVisible(long dossierId) {
    return dossiers.findById(dossierId).filter(this::isVisible).isPresent();
  }

  /**
   * The dossier, if it exists for the person, locked until the transaction ends: the first
   * statement of every step.
   */
  Dossier locked(long dossierId) {
    return dossiers
        .findLockedById(dossierId)
        .filter(this::isVisible)
        .orElseThrow(() -> new NotThere(DossierLinks.subject(dossierId)));
  }

  private boolean isVisible(Dossier dossier) {
    SignedIn user = currentUser.get();
    return seesWholeProvince(user)
        || districtsOf(user).contains(dossier.districtId())
        || communesOf(user).contains(dossier.communeId())
        || grants.includesAny(dossier.id(), user.actorKeys());
  }

  /** Whether a person sees every dossier of the province. */
  static boolean seesWholeProvince(SignedIn user) {
    return user.personId() == 0
        || user.has(Role.PROVINCE_OFFICER)
        || user.has(Role.PROVINCE_LEADER)
        || user.has(Role.DEPARTMENT_DESK)
        || user.has(Role.COUNCIL_SECRETARY)
        || user.has(Role.VIEWER);
  }

  /** The districts whose dossiers a person sees. */
  static Set<String> districtsOf(SignedIn user) {
    return user.placesOf(
        Role.DISTRICT_OFFICER, Role.DISTRICT_VERIFIER, Role.DISTRICT_LEADER, Role.FRONT_OFFICER);
  }

  /** The communes whose dossiers a person sees. */
  static Set<String> communesOf(SignedIn user) {
    return user.placesOf(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
  }

  /** What the signed-in person may do with a visible dossier. */
  DossierRights rights(Dossier dossier) {
    DossierStatus status = dossier.status();
    boolean isActor = status.step().map(step -> acts(dossier, step)).orElse(false);
    boolean isFiler = acts(dossier, Step.FILE);
    boolean isPreparing = isFiler || acts(dossier, Step.PREPARE);
    boolean isAsked =
        status.isReview() && (isActor || isPreparing) && returns.hasOpen(dossier.id());
    SignedIn user = currentUser.get();
    boolean isDistrict = districtsOf(user).contains(dossier.districtId());
    boolean isProvince =
        seesWholeProvince(user)
            || user.has(Role.DEPARTMENT_APPRAISER)
            || user.has(Role.COUNCIL_MEMBER)
            || user.has(Role.COUNCIL_CHAIR);
    return new DossierRights(
        status,
        isActor,
        isDistrict || isProvince,
        isProvince,
        (status.isWithCommune() || isAsked) && isPreparing,
        (status == DossierStatus.READY || status.isSupplementing()) && isFiler,
        status == afterFiling(dossier) && isFiler,
        isActor && (status == DossierStatus.FILED || status == DossierStatus.SUBMITTED),
        isActor && (status == DossierStatus.VERIFIED || status == DossierStatus.SUPPLEMENTED),
        isActor && status == DossierStatus.APPRAISING,
        isActor && status == DossierStatus.COMBINING,
        isActor && status == DossierStatus.COUNCIL,
        isActor && status == DossierStatus.DECIDING,
        status == DossierStatus.SUBMITTED
            && hasDistrict(dossier)
            && acts(dossier, Step.SUBMIT_PROVINCE),
        isActor && status.isReview() && !isAsked,
        isAsked && isFiler,
        !status.isEnded() && isFiler);
  }

  /** Where a dossier comes to when the commune files it for the first time. */
  DossierStatus afterFiling(Dossier dossier) {
    return hasDistrict(dossier) ? DossierStatus.FILED : DossierStatus.SUBMITTED;
  }

  /** Where a dossier comes to that the council passed. */
  DossierStatus afterCouncil(Dossier dossier) {
    return version(dossier).has(Step.OPINION) ? DossierStatus.OPINION : DossierStatus.DECIDING;
  }

  /** Whether a district verifies this dossier. */
  boolean hasDistrict(Dossier dossier) {
    return version(dossier).has(Step.RECEIVE_DISTRICT);
  }

  private ProcedureVersion version(Dossier dossier) {
    return procedures.version(dossier.versionId());
  }

  /** The audiences whose entries of the log the signed-in person may read. */
  Set<Audience> audiences(Dossier dossier) {
    DossierRights rights = rights(dossier);
    return java.util.Arrays.stream(Audience.values())
        .filter(
            audience ->
                switch (audience) {
                  case ALL -> true;
                  case DISTRICT -> rights.maySeeDistrictWork();
                  case PROVINCE -> rights.maySeeProvinceWork();
                })
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the person signs and sends for the commune. */
  boolean isFiler(Dossier dossier) {
    return acts(dossier, Step.FILE);
  }

  /** Whether a step is the signed-in person's; one that the version does not have is nobody's. */
  boolean acts(Dossier dossier, String step) {
    return version(dossier).has(step) && currentUser.get().is(actorOf(dossier, step));
  }

  /** Who has a step of a dossier, as the procedure version says. */
  ActorKey actorOf(Dossier dossier, String step) {
    ProcedureStep data = version(dossier).step(step);
    return ActorKey.of(
        data.actor(), data.actorPlace().orElseGet(() -> ownPlace(dossier, data.actor())));
  }

  private String ownPlace(Dossier dossier, Role role) {
    return switch (role.level()) {
      case COMMUNE -> dossier.communeId();
      case DISTRICT -> dossier.districtId();
      case PROVINCE -> units.province().id();
      case DEPARTMENT -> throw new IllegalStateException(role + " needs a place of its own");
    };
  }
}
