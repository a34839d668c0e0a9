package vn.dienbien.ntm.council;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who has voted, and the secret ballots, apart: no key, time or order joins the two tables. Open
 * ballots stand with the person.
 */
@Repository
class BallotBox {

  private static final int KEY_BYTES = 16;

  private final JdbcClient sql;
  private final SecureRandom random = new SecureRandom();

  BallotBox(JdbcClient sql) {
    this.sql = sql;
  }

  /** Keeps that a seat voted; false when it already had. */
  boolean take(int itemId, int memberId) {
    return sql.sql("insert ignore into ballot_taken (agenda_item_id, member_id) values (?, ?)")
            .params(itemId, memberId)
            .update()
        == 1;
  }

  /** Puts a ballot into the box under a random key: no member, no time, no order. */
  void cast(int itemId, Choice choice) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    sql.sql("insert into ballot (id, agenda_item_id, choice) values (?, ?, ?)")
        .params(key, itemId, choice.name())
        .update();
  }

  /**
   * Draws new keys for the ballots of a dossier. The storage marks each row with the transaction
   * that wrote it last, the row of who voted too; after this every ballot carries the mark of the
   * closing.
   */
  void mix(int itemId) {
    sql.sql("update ballot set id = random_bytes(16) where agenda_item_id = ?")
        .param(itemId)
        .update();
  }

  /** Keeps an open ballot with the person who cast it. */
  void castOpenly(int itemId, Member seat, Choice choice) {
    sql.sql(
            "insert into open_ballot (agenda_item_id, member_id, person_id, choice)"
                + " values (?, ?, ?, ?)")
        .params(itemId, seat.id(), seat.voterId(), choice.name())
        .update();
  }

  /** What every seat voted in the open ballots of a session, by agenda item. */
  Map<Integer, Map<Integer, Choice>> openVotes(int sessionId) {
    Map<Integer, Map<Integer, Choice>> votes = new HashMap<>();
    sql.sql(
            "select b.agenda_item_id, b.member_id, b.choice from open_ballot b"
                + " join agenda_item a on a.id = b.agenda_item_id where a.session_id = ?")
        .param(sessionId)
        .query(
            row -> {
              votes
                  .computeIfAbsent(row.getInt("agenda_item_id"), id -> new HashMap<>())
                  .put(row.getInt("member_id"), Choice.valueOf(row.getString("choice")));
            });
    return votes;
  }

  /** Memberships whose seats have voted in a session, by agenda item. */
  Map<Integer, Set<Integer>> voters(int sessionId) {
    Map<Integer, Set<Integer>> voters = new HashMap<>();
    sql.sql(
            "select t.agenda_item_id, t.member_id from ballot_taken t"
                + " join agenda_item a on a.id = t.agenda_item_id where a.session_id = ?")
        .param(sessionId)
        .query(
            row -> {
              voters
                  .computeIfAbsent(row.getInt("agenda_item_id"), id -> new HashSet<>())
                  .add(row.getInt("member_id"));
            });
    return voters;
  }

  /** How many ballots of a dossier say what. */
  Map<Choice, Integer> count(int itemId) {
    Map<Choice, Integer> counts = new HashMap<>();
    sql.sql(
            "select choice, count(*) as ballots from (select choice from ballot"
                + " where agenda_item_id = :item union all select choice from open_ballot"
                + " where agenda_item_id = :item) b group by choice")
        .param("item", itemId)
        .query(
            row -> {
              counts.put(Choice.valueOf(row.getString("choice")), row.getInt("ballots"));
            });
    return counts;
  }
}
