package vn.dienbien.ntm.village;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The returns of a request. */
@Repository
class VillageReturnRepository {

  private record Item(int returnNo, int criterionNo, String reason) {}

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  VillageReturnRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  /** All returns of a request, the first first. */
  List<VillageReturn> ofRequest(long requestId) {
    List<Item> items =
        sql.sql(
                "select return_no, criterion_no, reason from village_return_item where request_id = ?")
            .param(requestId)
            .query(Item.class)
            .list();
    return sql.sql("select * from village_return where request_id = ? order by return_no")
        .param(requestId)
        .query(
            (row, index) ->
                new VillageReturn(
                    row.getInt("return_no"),
                    row.getString("instruction"),
                    row.getString("returned_by"),
                    row.getObject("returned_at", LocalDateTime.class),
                    row.getObject("answered_at", LocalDateTime.class),
                    reasons(items, row.getInt("return_no"))))
        .list();
  }

  private static Map<Integer, String> reasons(List<Item> items, int returnNo) {
    Map<Integer, String> reasons = new TreeMap<>();
    items.stream()
        .filter(item -> item.returnNo() == returnNo)
        .forEach(item -> reasons.put(item.criterionNo(), item.reason()));
    return reasons;
  }

  void add(
      long requestId,
      int returnNo,
      String instruction,
      Map<Integer, String> reasons,
      String by,
      LocalDateTime at) {
    sql.sql(
            "insert into village_return (request_id, return_no, instruction, returned_by,"
                + " returned_at) values (?, ?, ?, ?, ?)")
        .params(requestId, returnNo, instruction, by, at)
        .update();
    jdbc.batchUpdate(
        "insert into village_return_item (request_id, return_no, criterion_no, reason)"
            + " values (?, ?, ?, ?)",
        reasons.entrySet().stream()
            .map(item -> new Object[] {requestId, returnNo, item.getKey(), item.getValue()})
            .toList());
  }

  void answer(long requestId, LocalDateTime at) {
    sql.sql(
            "update village_return set answered_at = ? where request_id = ? and answered_at is null")
        .params(at, requestId)
        .update();
  }
}
