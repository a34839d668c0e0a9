package vn.dienbien.ntm.story;

import static vn.dienbien.ntm.dossier.DossierStatus.APPRAISING;
import static vn.dienbien.ntm.dossier.DossierStatus.COUNCIL;
import static vn.dienbien.ntm.dossier.DossierStatus.VERIFYING;

import java.time.LocalDate;
import java.util.Set;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;

/** One dossier as the law sees it: what was done, and so what is open for whom. */
final class WalkModel {

  /** What was named in a return. */
  enum Returned {
    INDICATOR,
    LETTER,
    PAPER
  }

  /** Where the taking back of its recognition is. */
  enum Recheck {
    NONE,
    HEARING,
    DECIDING
  }

  private static final Set<DossierStatus> DECIDED =
      Set.of(
          DossierStatus.RECOGNISED,
          DossierStatus.BASICALLY_RECOGNISED,
          DossierStatus.REFUSED,
          DossierStatus.REVOKED);

  final WalkVersion version;
  final boolean isLate;
  final WalkPeople people;
  WalkSession session;
  final WalkReview review;

  DossierStatus status;
  boolean hasRegistration;

  /** The last day of the notice and the day of the meeting: papers must follow each other. */
  LocalDate day = LocalDate.now().minusDays(300);

  int proofs = 1;
  int papers = 1;
  boolean hasLetter;
  boolean hasComments;

  /** What was returned last, answered or not; null before. */
  Returned returned;

  boolean isOwed;
  boolean isAnnounced;
  boolean areAnnouncementsOver;
  boolean isSurveyed;
  boolean isSurveyOver;
  boolean isTurnedDown;

  /** Whether the district has sent it, and not taken that back before an answer. */
  boolean isSubmitted;

  boolean isReturnedByProvince;
  boolean isCombined;
  boolean isUnmet;

  /** Whether vote or opinion ask for a reason to recognise it. */
  boolean isDoubtful;

  /** Who beside its own units has come to see it, and sees it for ever. */
  boolean isKnownToDepartments;

  boolean isKnownToCouncil;
  boolean isPublished;
  boolean isTold;
  Recheck recheck = Recheck.NONE;

  WalkModel(WalkVersion version, boolean isLate, WalkPeople people) {
    this.version = version;
    this.isLate = isLate;
    this.people = people;
    this.session = new WalkSession(people.council);
    this.review = new WalkReview(people);
    this.status = version.hasRegistration ? DossierStatus.REGISTERING : DossierStatus.DRAFT;
  }

  /** It comes to a status; a review that waits there begins. */
  void enter(DossierStatus next) {
    status = next;
    if (isReview()) {
      review.begin(next == VERIFYING);
    }
    isKnownToDepartments |= next == APPRAISING;
  }

  boolean isEnded() {
    return WalkStep.of(status).isEmpty();
  }

  boolean isDecided() {
    return DECIDED.contains(status);
  }

  boolean isReview() {
    return status == VERIFYING || status == APPRAISING;
  }

  /** The office of a role for this dossier. */
  static Office office(Role role) {
    return switch (role.level()) {
      case COMMUNE -> new Office(role, WalkPeople.COMMUNE);
      case DISTRICT -> new Office(role, WalkPeople.DISTRICT);
      case PROVINCE -> new Office(role, A.PROVINCE);
      case DEPARTMENT -> throw new IllegalArgumentException(role + " has many places");
    };
  }

  static boolean isHeldBy(SignedIn person, Role role) {
    return person.offices().contains(office(role));
  }

  /** Whether the step it waits in is the person's. */
  boolean hasStep(SignedIn person) {
    return WalkStep.of(status).filter(step -> person.offices().contains(actor(step))).isPresent();
  }

  Office actor(WalkStep step) {
    return step.role == null ? version.desk : office(step.role);
  }

  void postNotice() {
    day = day.plusDays(20);
    hasComments = false;
  }

  void name(Returned item) {
    returned = item;
    isOwed = true;
    isReturnedByProvince |= status == DossierStatus.SUBMITTED;
  }

  void sent() {
    hasLetter = false;
    isOwed = false;
  }

  void takenBack() {
    hasLetter = true;
    isOwed = returned != null;
  }

  /** The answer to a return out of a review: whoever judges what was named has work again. */
  void answered() {
    sent();
    if (returned == Returned.INDICATOR) {
      review.reopenFirst();
    }
  }

  void combine(boolean against) {
    isCombined = true;
    isUnmet = against;
  }

  void schedule() {
    session = new WalkSession(people.council);
    session.state = WalkSession.State.PLANNED;
    isKnownToCouncil = true;
  }

  void closeSession() {
    session.state = WalkSession.State.CLOSED;
    isDoubtful |= status == COUNCIL && session.isPassedBasically();
  }

  static String key(SignedIn person) {
    return "PERSON@" + person.personId();
  }
}
