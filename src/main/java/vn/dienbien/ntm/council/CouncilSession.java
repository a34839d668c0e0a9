package vn.dienbien.ntm.council;

import java.math.BigDecimal;
import java.util.List;

/**
 * A session with everything the council room shows.
 *
 * @param summary the session
 * @param agenda its dossiers, in order
 * @param members the members of the council on that day
 * @param quorum percent of the members that must be present
 * @param approval percent of those present that must vote for
 * @param isSecretary whether the signed-in person runs the session
 * @param mayVote whether the signed-in person is a member marked present while the session is open
 */
public record CouncilSession(
    SessionSummary summary,
    List<AgendaItem> agenda,
    List<Member> members,
    BigDecimal quorum,
    BigDecimal approval,
    boolean isSecretary,
    boolean mayVote) {

  /** How many members are marked present. */
  public int present() {
    return (int) members.stream().filter(Member::isPresent).count();
  }

  /** How many members must be present at least. */
  public int neededPresent() {
    return Tally.needed(members.size(), quorum);
  }

  /** How many of those present now must vote for at least. */
  public int neededFor() {
    return Tally.needed(present(), approval);
  }

  /** Whether enough members are present to vote. */
  public boolean hasQuorum() {
    return new Tally(members.size(), present(), 0, 0, 0).outcome(quorum, BigDecimal.ZERO)
        != Outcome.NO_QUORUM;
  }
}
