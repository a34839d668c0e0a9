package vn.dienbien.ntm.village;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/** Who may see and do what with a request. The only place where this is decided. */
@Component
class VillageAccess {

  /** The verification is closed: the commune reads its findings. */
  private static final Set<VillageStatus> FOUND =
      EnumSet.of(VillageStatus.DECIDING, VillageStatus.RECOGNISED, VillageStatus.REFUSED);

  private final CurrentUser currentUser;
  private final VillageRequestRepository requests;
  private final VillageProcedures procedures;

  VillageAccess(
      CurrentUser currentUser, VillageRequestRepository requests, VillageProcedures procedures) {
    this.currentUser = currentUser;
    this.requests = requests;
    this.procedures = procedures;
  }

  /** The request, if it exists for the signed-in person; throws {@link NotThere} otherwise. */
  VillageRequest visible(long requestId) {
    return requests
        .find(requestId)
        .filter(this::isVisible)
        .orElseThrow(() -> new NotThere(VillageLinks.subject(requestId)));
  }

  /**
   * The request, if it exists for the person, locked until the transaction ends: the first
   * statement of every step.
   */
  VillageRequest locked(long requestId) {
    return requests
        .findLocked(requestId)
        .filter(this::isVisible)
        .orElseThrow(() -> new NotThere(VillageLinks.subject(requestId)));
  }

  /** Which of these requests exist for the person. */
  Set<Long> visible(List<Long> requestIds) {
    return requests.visible(requestIds, scope());
  }

  /** Whether the request exists for the signed-in person. */
  boolean isVisible(long requestId) {
    return requests.find(requestId).filter(this::isVisible).isPresent();
  }

  private boolean isVisible(VillageRequest request) {
    VillageScope scope = scope();
    return scope.isProvince()
        || scope.communes().contains(request.communeId())
        || scope.districts().contains(request.districtId())
        || hasItNow(request);
  }

  /** A version may give a step to a department, which else sees no requests. */
  private boolean hasItNow(VillageRequest request) {
    return request.status().step().filter(step -> acts(request, step)).isPresent();
  }

  /** Whose requests the signed-in person sees. */
  VillageScope scope() {
    SignedIn user = currentUser.get();
    return new VillageScope(
        user.personId() == 0
            || user.has(Role.PROVINCE_OFFICER)
            || user.has(Role.PROVINCE_LEADER)
            || user.has(Role.COUNCIL_SECRETARY)
            || user.has(Role.VIEWER),
        user.placesOf(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER),
        user.placesOf(
            Role.DISTRICT_OFFICER,
            Role.DISTRICT_VERIFIER,
            Role.DISTRICT_LEADER,
            Role.FRONT_OFFICER));
  }

  /** What the signed-in person may do with a visible request. */
  VillageRights rights(VillageRequest request) {
    VillageStatus status = request.status();
    boolean signs = acts(request, VillageStep.REQUEST);
    boolean isOwn = signs || acts(request, VillageStep.PREPARE);
    VillageScope scope = scope();
    boolean isAbove = scope.isProvince() || scope.districts().contains(request.districtId());
    boolean mayVerify = status == VillageStatus.VERIFYING && acts(request, VillageStep.VERIFY);
    return new VillageRights(
        status.isWithCommune() && isOwn,
        status.isWithCommune() && signs,
        !status.isEnded() && signs,
        isAbove || FOUND.contains(status) || mayVerify,
        mayVerify,
        status == VillageStatus.DECIDING && acts(request, VillageStep.DECIDE));
  }

  /** Whether the signed-in person has a step of a request, whenever it comes. */
  boolean acts(VillageRequest request, String step) {
    return currentUser.get().is(procedures.actorOf(request, step));
  }
}
