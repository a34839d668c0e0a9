package vn.dienbien.ntm.council;

import java.math.BigDecimal;
import java.util.List;

/**
 * A session with everything the council room shows.
 *
 * @param summary the session
 * @param agenda its dossiers, in order
 * @param members the members of the council at the session: by its day while it is planned, the
 *     roll of the opening afterwards
 * @param quorum percent of the members that must be present
 * @param present how many seats count as present: somebody sits on them, or a written opinion came
 *     in time
 * @param isSecretary whether the signed-in person runs the session
 * @param mayExplain whether the signed-in person may record reasons: the secretary and the chair
 * @param mayVote whether the signed-in person sits on a seat while the session is open
 */
public record CouncilSession(
    SessionSummary summary,
    List<AgendaItem> agenda,
    List<Member> members,
    BigDecimal quorum,
    int present,
    boolean isSecretary,
    boolean mayExplain,
    boolean mayVote) {

  /** How many members must be present at least. */
  public int neededPresent() {
    return Tally.needed(members.size(), quorum);
  }

  /** Whether enough members are present to vote. */
  public boolean hasQuorum() {
    return present > 0 && present >= neededPresent();
  }

  /** How many seats somebody sits on. */
  public int attending() {
    return (int) members.stream().filter(Member::isPresent).count();
  }
}
