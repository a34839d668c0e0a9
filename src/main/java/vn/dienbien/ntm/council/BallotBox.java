package vn.dienbien.ntm.council;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has voted, and the ballots, apart: no key, time or order joins the two tables. */
@Repository
class BallotBox {

  private final JdbcClient sql;

  BallotBox(JdbcClient sql) {
    this.sql = sql;
  }

  /** Keeps that a member voted; false when they already had. */
  boolean take(int itemId, int memberId) {
    return sql.sql("insert ignore into ballot_taken (agenda_item_id, member_id) values (?, ?)")
            .params(itemId, memberId)
            .update()
        == 1;
  }

  /** Puts a ballot into the box under a random key: no member, no time, no order. */
  void cast(int itemId, Choice choice) {
    UUID key = UUID.randomUUID();
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(key.getMostSignificantBits())
            .putLong(key.getLeastSignificantBits())
            .array();
    sql.sql("insert into ballot (id, agenda_item_id, choice) values (?, ?, ?)")
        .params(bytes, itemId, choice.name())
        .update();
  }

  boolean hasVoted(int sessionId, int memberId) {
    return sql.sql(
                "select count(*) from ballot_taken t join agenda_item a on a.id = t.agenda_item_id"
                    + " where a.session_id = ? and t.member_id = ?")
            .params(sessionId, memberId)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Memberships of those who have voted in a session, by dossier. */
  Map<Long, Set<Integer>> votersByDossier(int sessionId) {
    Map<Long, Set<Integer>> voters = new HashMap<>();
    sql.sql(
            "select a.dossier_id, t.member_id from ballot_taken t"
                + " join agenda_item a on a.id = t.agenda_item_id where a.session_id = ?")
        .param(sessionId)
        .query(
            row -> {
              voters
                  .computeIfAbsent(row.getLong("dossier_id"), id -> new HashSet<>())
                  .add(row.getInt("member_id"));
            });
    return voters;
  }

  /** Counts the ballots of a dossier. */
  Tally count(int itemId, int appointed, int present) {
    return sql.sql(
            "select coalesce(sum(choice = 'FOR'), 0) as votes_for,"
                + " coalesce(sum(choice = 'AGAINST'), 0) as against,"
                + " coalesce(sum(choice = 'ABSTAIN'), 0) as abstained"
                + " from ballot where agenda_item_id = ?")
        .param(itemId)
        .query(
            (row, index) ->
                new Tally(
                    appointed,
                    present,
                    row.getInt("votes_for"),
                    row.getInt("against"),
                    row.getInt("abstained")))
        .single();
  }
}
