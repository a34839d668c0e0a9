package vn.dienbien.ntm.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dienbien.ntm.security.SignedIn;

/** The council's session on a dossier, in the figures of the law: 70 % present, 90 % for it. */
final class WalkSession {

  /** Where the session is; a closed one without a quorum is followed by another. */
  enum State {
    NONE,
    PLANNED,
    OPEN,
    CLOSED
  }

  private final List<SignedIn> council;
  private final Set<String> present = new TreeSet<>();
  private final Set<String> voted = new TreeSet<>();
  private int votesFor;
  private int votesBasic;
  State state = State.NONE;
  boolean isExplained;

  WalkSession(List<SignedIn> council) {
    this.council = council;
  }

  boolean isRunning() {
    return state == State.PLANNED || state == State.OPEN;
  }

  boolean isSomebodyPresent() {
    return !present.isEmpty();
  }

  void callTheRoll() {
    council.forEach(member -> present.add(WalkModel.key(member)));
  }

  void letTwoLeave() {
    lastTwo(council).forEach(member -> present.remove(WalkModel.key(member)));
  }

  boolean areThoseTwoSilent() {
    return lastTwo(council).stream().map(WalkModel::key).noneMatch(voted::contains);
  }

  static List<SignedIn> lastTwo(List<SignedIn> council) {
    return council.subList(council.size() - 2, council.size());
  }

  void vote(SignedIn member, int forIt, int basically) {
    voted.add(WalkModel.key(member));
    votesFor += forIt;
    votesBasic += basically;
  }

  /** Keys of those who have still to vote. */
  Set<String> awaited() {
    Set<String> awaited = new TreeSet<>(present);
    awaited.removeAll(voted);
    return awaited;
  }

  boolean isQuorate() {
    return present.size() * 100 >= council.size() * 70;
  }

  boolean isPassed() {
    return isEnough(votesFor + votesBasic);
  }

  boolean isPassedBasically() {
    return isQuorate() && isPassed() && !isEnough(votesFor);
  }

  private boolean isEnough(int votes) {
    return votes * 100 >= present.size() * 90;
  }
}
