package vn.dienbien.ntm.story;

import java.util.Set;
import java.util.TreeSet;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * The running review of a dossier: who has not concluded, who has judged. The first criterion is
 * told apart: it may change hands within the team, and is the one that returns name.
 */
final class WalkReview {

  private final WalkPeople people;
  private final Set<String> atWork = new TreeSet<>();
  private final Set<String> judged = new TreeSet<>();
  private boolean isVerification;
  private SignedIn firstHolder;
  private boolean isFirstJudged;

  WalkReview(WalkPeople people) {
    this.people = people;
  }

  void begin(boolean verification) {
    isVerification = verification;
    firstHolder = people.team.get(0);
    isFirstJudged = false;
    judged.clear();
    atWork.clear();
    if (verification) {
      people.team.forEach(member -> atWork.add(WalkModel.key(member)));
    } else {
      people.departments.forEach(code -> atWork.add(appraiser(code)));
    }
  }

  Set<String> atWork() {
    return atWork;
  }

  boolean isAtWork(SignedIn person) {
    return atWork.contains(assignee(person));
  }

  /** Whether everything is judged that the person has to. */
  boolean isJudgedBy(SignedIn person) {
    return judged.contains(assignee(person)) && (isFirstJudged || !hasFirst(person));
  }

  void judge(SignedIn person) {
    judged.add(assignee(person));
    isFirstJudged |= hasFirst(person);
  }

  void conclude(SignedIn person) {
    atWork.remove(assignee(person));
  }

  /** The first criterion goes on to the next of the team, with its verdict: work again. */
  void passOnFirst() {
    firstHolder = afterFirst();
    atWork.add(WalkModel.key(firstHolder));
  }

  /** The member of the team who comes after the one who has the first criterion. */
  SignedIn afterFirst() {
    return people.team.get((people.team.indexOf(firstHolder) + 1) % people.team.size());
  }

  /** What was named of the first indicator must be judged again, by all who did. */
  void reopenFirst() {
    isFirstJudged = false;
    if (isVerification) {
      atWork.add(WalkModel.key(firstHolder));
    } else {
      people.firstDepartments.forEach(code -> judged.remove(appraiser(code)));
      people.firstDepartments.forEach(code -> atWork.add(appraiser(code)));
    }
  }

  private boolean hasFirst(SignedIn person) {
    return isVerification && person.equals(firstHolder);
  }

  private static String assignee(SignedIn person) {
    return person.offices().stream()
        .filter(office -> office.role() == Role.DEPARTMENT_APPRAISER)
        .map(office -> appraiser(office.place()))
        .findFirst()
        .orElseGet(() -> WalkModel.key(person));
  }

  private static String appraiser(String department) {
    return "DEPARTMENT_APPRAISER@" + department;
  }
}
