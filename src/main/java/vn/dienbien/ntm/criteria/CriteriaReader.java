package vn.dienbien.ntm.criteria;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the criteria sets from the database. */
@Component
class CriteriaReader {

  private final JdbcTemplate jdbc;

  CriteriaReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All sets, the newest period first. */
  List<CriteriaSet> read() {
    Map<String, Map<Integer, BigDecimal>> limits = limitsByYear();
    Map<String, List<Indicator>> indicators =
        jdbc
            .query(
                "select * from indicator order by set_id, position",
                (row, index) ->
                    Map.entry(
                        criterionKey(row, "criterion_no"),
                        indicator(row, limits.getOrDefault(row.getString("id"), Map.of()))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    Map<String, List<Criterion>> criteria =
        jdbc
            .query(
                "select * from criterion order by set_id, no",
                (row, index) ->
                    Map.entry(
                        row.getString("set_id"),
                        criterion(row, indicators.get(criterionKey(row, "no")))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    return jdbc.query(
        "select * from criteria_set order by period desc, id",
        (row, index) -> set(row, criteria.get(row.getString("id"))));
  }

  private Map<String, Map<Integer, BigDecimal>> limitsByYear() {
    Map<String, Map<Integer, BigDecimal>> limits = new HashMap<>();
    jdbc.query(
        "select * from indicator_threshold_year",
        row -> {
          limits
              .computeIfAbsent(row.getString("indicator_id"), id -> new HashMap<>())
              .put(row.getInt("assessment_year"), row.getBigDecimal("threshold"));
        });
    limits.replaceAll((id, years) -> Map.copyOf(years));
    return limits;
  }

  private static String criterionKey(ResultSet row, String column) throws SQLException {
    return row.getString("set_id") + ":" + row.getInt(column);
  }

  private static CriteriaSet set(ResultSet row, List<Criterion> criteria) throws SQLException {
    return new CriteriaSet(
        row.getString("id"),
        row.getString("name"),
        RecognitionLevel.valueOf(row.getString("level")),
        row.getString("period"),
        row.getString("source"),
        row.getBoolean("confirmed"),
        criteria);
  }

  private static Criterion criterion(ResultSet row, List<Indicator> indicators)
      throws SQLException {
    return new Criterion(
        row.getInt("no"),
        row.getString("name"),
        row.getInt("group_no"),
        row.getString("group_name"),
        indicators,
        row.getBoolean("is_key"),
        row.getString("key_source"),
        row.getBoolean("key_confirmed"));
  }

  private static Indicator indicator(ResultSet row, Map<Integer, BigDecimal> limits)
      throws SQLException {
    return new Indicator(
        row.getString("id"),
        row.getInt("criterion_no"),
        row.getString("no"),
        row.getString("name"),
        threshold(row),
        row.getBoolean("left_to_province"),
        row.getString("lead_department"),
        Arrays.stream(row.getString("co_departments").split(";"))
            .filter(code -> !code.isEmpty())
            .toList(),
        row.getString("source"),
        row.getString("confidence"),
        row.getBoolean("whole_criterion"),
        limits);
  }

  private static Threshold threshold(ResultSet row) throws SQLException {
    String operator = row.getString("operator");
    BigDecimal limit = row.getBigDecimal("threshold");
    ValueType type = ValueType.valueOf(row.getString("value_type"));
    return new Threshold(
        type,
        operator == null ? null : Operator.of(operator),
        limit,
        row.getBigDecimal("second_threshold"),
        row.getString("unit"),
        row.getBoolean("left_to_province")
            || row.getBoolean("whole_criterion")
            || (type != ValueType.BOOLEAN && limit == null));
  }
}
