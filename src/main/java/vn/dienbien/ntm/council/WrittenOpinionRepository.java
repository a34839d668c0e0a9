package vn.dienbien.ntm.council;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Written opinions of absent members, and counts of ballots on paper. */
@Repository
class WrittenOpinionRepository {

  private final JdbcClient sql;

  WrittenOpinionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** The opinions on the dossiers of a session, by agenda item. */
  Map<Integer, List<WrittenOpinion>> opinions(int sessionId) {
    return sql
        .sql(
            "select o.* from written_opinion o join agenda_item a on a.id = o.agenda_item_id"
                + " where a.session_id = ? order by o.member_id")
        .param(sessionId)
        .query(
            (row, index) ->
                Map.entry(
                    row.getInt("agenda_item_id"),
                    new WrittenOpinion(
                        row.getInt("member_id"),
                        Choice.valueOf(row.getString("choice")),
                        row.getLong("file_id"),
                        row.getObject("received_at", LocalDateTime.class),
                        row.getString("recorded_by"),
                        row.getBoolean("late"),
                        row.getBoolean("counted"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  void keep(int itemId, WrittenOpinion opinion) {
    sql.sql(
            "replace into written_opinion (agenda_item_id, member_id, choice, file_id,"
                + " received_at, recorded_by, late) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            itemId,
            opinion.memberId(),
            opinion.choice().name(),
            opinion.fileId(),
            opinion.receivedAt(),
            opinion.recordedBy(),
            opinion.isLate())
        .update();
  }

  boolean remove(int itemId, int memberId) {
    return sql.sql("delete from written_opinion where agenda_item_id = ? and member_id = ?")
            .params(itemId, memberId)
            .update()
        == 1;
  }

  /** The session opens: opinions of members who are absent count from now on. */
  void count(int sessionId) {
    sql.sql(
            "update written_opinion o join agenda_item a on a.id = o.agenda_item_id"
                + " left join attendance p on p.session_id = a.session_id and"
                + " p.member_id = o.member_id set o.counted = true"
                + " where a.session_id = ? and not o.late and coalesce(p.present, false) = false")
        .param(sessionId)
        .update();
  }

  /** The counts on paper of a session, by agenda item. */
  Map<Integer, PaperCount> papers(int sessionId) {
    return sql
        .sql(
            "select p.* from paper_count p join agenda_item a on a.id = p.agenda_item_id"
                + " where a.session_id = ?")
        .param(sessionId)
        .query(
            (row, index) ->
                Map.entry(
                    row.getInt("agenda_item_id"),
                    new PaperCount(
                        row.getInt("votes_for"),
                        row.getInt("votes_basic"),
                        row.getInt("against"),
                        row.getInt("abstained"),
                        row.getInt("invalid"),
                        row.getLong("file_id"),
                        row.getString("entered_by"),
                        row.getObject("entered_at", LocalDateTime.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void keep(int itemId, PaperCount paper) {
    sql.sql(
            "replace into paper_count (agenda_item_id, votes_for, votes_basic, against, abstained,"
                + " invalid, file_id, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            itemId,
            paper.votesFor(),
            paper.votesBasic(),
            paper.against(),
            paper.abstained(),
            paper.invalid(),
            paper.fileId(),
            paper.enteredBy(),
            paper.enteredAt())
        .update();
  }

  boolean removePaper(int itemId) {
    return sql.sql("delete from paper_count where agenda_item_id = ?").param(itemId).update() == 1;
  }
}
