package vn.dienbien.ntm.story;

import static vn.dienbien.ntm.dossier.DossierStatus.APPRAISING;
import static vn.dienbien.ntm.dossier.DossierStatus.COMBINING;
import static vn.dienbien.ntm.dossier.DossierStatus.CONSULTING;
import static vn.dienbien.ntm.dossier.DossierStatus.COUNCIL;
import static vn.dienbien.ntm.dossier.DossierStatus.DECIDING;
import static vn.dienbien.ntm.dossier.DossierStatus.DRAFT;
import static vn.dienbien.ntm.dossier.DossierStatus.FILED;
import static vn.dienbien.ntm.dossier.DossierStatus.MEETING;
import static vn.dienbien.ntm.dossier.DossierStatus.READY;
import static vn.dienbien.ntm.dossier.DossierStatus.SUBMITTED;
import static vn.dienbien.ntm.dossier.DossierStatus.SUPPLEMENTED;
import static vn.dienbien.ntm.dossier.DossierStatus.SUPPLEMENTING;
import static vn.dienbien.ntm.dossier.DossierStatus.SUPPLEMENTING_FOR_PROVINCE;
import static vn.dienbien.ntm.dossier.DossierStatus.VERIFIED;
import static vn.dienbien.ntm.security.Role.COMMUNE_LEADER;
import static vn.dienbien.ntm.security.Role.COMMUNE_OFFICER;
import static vn.dienbien.ntm.security.Role.COUNCIL_CHAIR;
import static vn.dienbien.ntm.security.Role.COUNCIL_MEMBER;
import static vn.dienbien.ntm.security.Role.DEPARTMENT_APPRAISER;
import static vn.dienbien.ntm.security.Role.DISTRICT_LEADER;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/** What a person may see and do of a dossier, by the law; the names are those of the buttons. */
final class WalkRights {

  private static final Set<DossierStatus> AT_HOME = Set.of(DRAFT, CONSULTING, MEETING, READY);
  private static final Set<DossierStatus> ANSWERING =
      Set.of(SUPPLEMENTING, SUPPLEMENTING_FOR_PROVINCE);

  private final WalkModel dossier;
  private final SignedIn person;

  WalkRights(WalkModel dossier, SignedIn person) {
    this.dossier = dossier;
    this.person = person;
  }

  /** Whether the dossier is there for them at all. */
  boolean isVisible() {
    return isOffice()
        || isDistrict()
        || holds(COMMUNE_OFFICER, COMMUNE_LEADER)
        || dossier.isKnownToDepartments && is(DEPARTMENT_APPRAISER)
        || dossier.isKnownToCouncil && is(COUNCIL_MEMBER, COUNCIL_CHAIR);
  }

  private boolean isOffice() {
    return is(
        Role.PROVINCE_OFFICER,
        Role.PROVINCE_LEADER,
        Role.DEPARTMENT_DESK,
        Role.COUNCIL_SECRETARY,
        Role.VIEWER);
  }

  private boolean isDistrict() {
    return holds(
        Role.DISTRICT_OFFICER, Role.DISTRICT_VERIFIER, DISTRICT_LEADER, Role.FRONT_OFFICER);
  }

  private boolean is(Role... roles) {
    return Arrays.stream(roles).anyMatch(person::has);
  }

  private boolean holds(Role... roles) {
    return Arrays.stream(roles).anyMatch(role -> WalkModel.isHeldBy(person, role));
  }

  /** Everything they are offered now; only of a dossier they see. */
  Set<String> names() {
    boolean isActor = dossier.hasStep(person);
    boolean isLeader = holds(COMMUNE_LEADER);
    boolean isOwed = dossier.isReview() && dossier.isOwed;
    boolean isProvince = isOffice() || is(DEPARTMENT_APPRAISER, COUNCIL_MEMBER, COUNCIL_CHAIR);
    boolean mayWrite = at(AT_HOME) || at(ANSWERING) || isOwed;
    boolean isSent = dossier.status == (dossier.version.hasDistrict ? FILED : SUBMITTED);
    Set<String> names = new TreeSet<>();
    add(names, "hasStep", isActor);
    add(names, "maySeeDistrictWork", isDistrict() || isProvince);
    add(names, "maySeeProvinceWork", isProvince);
    add(names, "mayEdit", holds(COMMUNE_OFFICER, COMMUNE_LEADER) && mayWrite);
    add(names, "mayFile", isLeader && (at(Set.of(READY)) || at(ANSWERING)));
    add(names, "mayRecall", isLeader && isSent);
    add(names, "mayReceive", isActor && at(Set.of(FILED, SUBMITTED)));
    add(names, "maySubmit", isActor && at(Set.of(VERIFIED, SUPPLEMENTED)));
    add(names, "mayCloseAppraisal", isActor && dossier.status == APPRAISING);
    add(names, "mayCombine", isActor && dossier.status == COMBINING);
    add(names, "maySchedule", isActor && dossier.status == COUNCIL);
    add(names, "mayDecide", isActor && dossier.status == DECIDING);
    add(
        names,
        "mayRecallSubmission",
        holds(DISTRICT_LEADER) && dossier.version.hasDistrict && dossier.status == SUBMITTED);
    add(names, "mayAskSupplement", isActor && dossier.isReview() && !dossier.isOwed);
    add(names, "maySendSupplement", isLeader && isOwed);
    add(names, "mayWithdraw", isLeader && !dossier.isEnded());
    return names;
  }

  private boolean at(Set<DossierStatus> where) {
    return where.contains(dossier.status);
  }

  private static void add(Set<String> names, String name, boolean isOffered) {
    if (isOffered) {
      names.add(name);
    }
  }
}
