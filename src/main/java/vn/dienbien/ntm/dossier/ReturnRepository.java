package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The returns of a dossier, by item, and the list of reasons. */
@Repository
class ReturnRepository {

  private record Head(
      int returnNo,
      ReturnRound.Origin origin,
      String instruction,
      String returnedBy,
      LocalDateTime returnedAt,
      LocalDateTime answeredAt,
      Integer answeredFiling) {

    ReturnRound with(List<ReturnedItem> items) {
      return new ReturnRound(
          returnNo, origin, instruction, returnedBy, returnedAt, answeredAt, answeredFiling, items);
    }
  }

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
                "select return_no, stage origin, instruction, returned_by, returned_at, answered_at,"
                    + " answered_filing from return_round where dossier_id = ? order by return_no")
            .param(dossierId)
            .query(Head.class)
            .list();
    if (heads.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<ReturnedItem>> items = items(dossierId);
    return heads.stream()
        .map(head -> head.with(items.getOrDefault(head.returnNo(), List.of())))
        .toList();
  }

  private Map<Integer, List<ReturnedItem>> items(long dossierId) {
    record Row(int returnNo, ReturnedItem item) {}
    return sql
        .sql(
            "select i.return_no, i.kind, i.item_key, coalesce(r.wording, '') listed, i.reason,"
                + " e.indicator_id, f.name, p.name paper from return_item i"
                + " join dossier d on d.id = i.dossier_id"
                + " left join return_reason r on r.code = i.reason_code"
                + " left join evidence e on i.kind = 'FILE' and e.dossier_id = i.dossier_id"
                + " and e.id = cast(i.item_key as unsigned)"
                + " left join stored_file f on f.id = e.file_id"
                + " left join procedure_document p on i.kind = 'DOCUMENT' and p.step_id = 'file'"
                + " and p.version_id = d.version_id and p.code = i.item_key"
                + " where i.dossier_id = ? order by i.return_no, i.kind, i.item_key")
        .param(dossierId)
        .query(
            (row, index) -> {
              ReturnItem.Kind kind = ReturnItem.Kind.valueOf(row.getString("kind"));
              String key = row.getString("item_key");
              return new Row(
                  row.getInt("return_no"),
                  new ReturnedItem(
                      kind,
                      key,
                      row.getString("listed"),
                      row.getString("reason"),
                      kind == ReturnItem.Kind.INDICATOR ? key : row.getString("indicator_id"),
                      row.getString("name"),
                      row.getString("paper")));
            })
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::returnNo, Collectors.mapping(Row::item, Collectors.toList())));
  }

  /** The return that the commune has not answered yet. */
  Optional<ReturnRound> open(long dossierId) {
    return ofDossier(dossierId).stream().filter(ReturnRound::isOpen).findFirst();
  }

  /** The documents named in the return that is open, as far as a reason needs; one statement. */
  List<ReturnedItem> openDocuments(long dossierId) {
    return sql.sql(
            "select i.kind, i.item_key as `key`, coalesce(r.wording, '') as listed,"
                + " i.reason as text, null as indicator_id, null as file_name, null as paper_name"
                + " from return_item i join return_round o on o.dossier_id = i.dossier_id"
                + " and o.return_no = i.return_no and o.answered_at is null"
                + " left join return_reason r on r.code = i.reason_code"
                + " where i.dossier_id = ? and i.kind = 'DOCUMENT'")
        .param(dossierId)
        .query(ReturnedItem.class)
        .list();
  }

  /** Whether one is open; one statement. */
  boolean hasOpen(long dossierId) {
    return sql.sql("select count(*) from return_round where dossier_id = ? and answered_at is null")
            .param(dossierId)
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(
      long dossierId,
      int returnNo,
      ReturnRound.Origin origin,
      String instruction,
      Collection<ReturnItem> items,
      String by,
      LocalDateTime at) {
    sql.sql(
            "insert into return_round (dossier_id, return_no, stage, instruction, returned_by,"
                + " returned_at) values (?, ?, ?, ?, ?, ?)")
        .params(dossierId, returnNo, origin.name(), instruction, by, at)
        .update();
    jdbc.batchUpdate(
        "insert into return_item (dossier_id, return_no, kind, item_key, reason_code, reason)"
            + " values (?, ?, ?, ?, ?, ?)",
        items.stream()
            .map(
                item ->
                    new Object[] {
                      dossierId,
                      returnNo,
                      item.kind().name(),
                      item.key(),
                      item.reasonCode(),
                      item.text().strip()
                    })
            .toList());
  }

  void answer(long dossierId, int filingNo, LocalDateTime at) {
    sql.sql(
            "update return_round set answered_at = ?, answered_filing = ?"
                + " where dossier_id = ? and answered_at is null")
        .params(at, filingNo, dossierId)
        .update();
  }

  /** Opens the newest return again: its answer was recalled. */
  void reopenLast(long dossierId) {
    sql.sql(
            "update return_round set answered_at = null, answered_filing = null"
                + " where dossier_id = ? order by return_no desc limit 1")
        .param(dossierId)
        .update();
  }

  /** The reasons that are offered for new returns, in order. */
  List<ListedReason> reasons() {
    return sql.sql(
            "select code, wording, needs_text from return_reason where active order by position")
        .query(ListedReason.class)
        .list();
  }
}
