package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The returns of a dossier, by item. */
@Repository
class ReturnRepository {

  private record Head(
      int returnNo,
      ReturnRound.Stage stage,
      String instruction,
      String returnedBy,
      LocalDateTime returnedAt,
      LocalDateTime answeredAt) {}

  private record Item(int returnNo, String indicatorId, String reason) {}

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  ReturnRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  /** All returns, the oldest first; two statements. */
  List<ReturnRound> ofDossier(long dossierId) {
    List<Head> heads =
        sql.sql(
                "select return_no, stage, instruction, returned_by, returned_at, answered_at"
                    + " from return_round where dossier_id = ? order by return_no")
            .param(dossierId)
            .query(Head.class)
            .list();
    if (heads.isEmpty()) {
      return List.of();
    }
    Map<Integer, Map<String, String>> items = new LinkedHashMap<>();
    sql.sql("select return_no, indicator_id, reason from return_item where dossier_id = ?")
        .param(dossierId)
        .query(Item.class)
        .list()
        .forEach(
            item ->
                items
                    .computeIfAbsent(item.returnNo(), no -> new LinkedHashMap<>())
                    .put(item.indicatorId(), item.reason()));
    return heads.stream()
        .map(
            head ->
                new ReturnRound(
                    head.returnNo(),
                    head.stage(),
                    head.instruction(),
                    head.returnedBy(),
                    head.returnedAt(),
                    head.answeredAt(),
                    items.getOrDefault(head.returnNo(), Map.of())))
        .toList();
  }

  void add(
      long dossierId,
      int returnNo,
      ReturnRound.Stage stage,
      String instruction,
      Map<String, String> items,
      String by,
      LocalDateTime at) {
    sql.sql(
            "insert into return_round (dossier_id, return_no, stage, instruction, returned_by,"
                + " returned_at) values (?, ?, ?, ?, ?, ?)")
        .params(dossierId, returnNo, stage.name(), instruction, by, at)
        .update();
    jdbc.batchUpdate(
        "insert into return_item (dossier_id, return_no, indicator_id, reason) values (?, ?, ?, ?)",
        items.entrySet().stream()
            .map(item -> new Object[] {dossierId, returnNo, item.getKey(), item.getValue()})
            .toList());
  }

  void answer(long dossierId, LocalDateTime at) {
    sql.sql("update return_round set answered_at = ? where dossier_id = ? and answered_at is null")
        .params(at, dossierId)
        .update();
  }

  /** Opens the newest return again: its answer was recalled. */
  void reopenLast(long dossierId) {
    sql.sql(
            "update return_round set answered_at = null where dossier_id = ?"
                + " order by return_no desc limit 1")
        .param(dossierId)
        .update();
  }
}
