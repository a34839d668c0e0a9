package vn.dienbien.ntm.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.base.Sentence;

/** What each person is told. */
@Repository
class NoticeRepository {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  /** A notice with its news. */
  static final String SELECT =
      "select n.id, n.kind, n.read_at, n.created_at, w.about, w.receipt_number, w.step_id,"
          + " w.sentence, w.args, w.words from notice n join news w on w.id = n.news_id";

  private final NamedParameterJdbcTemplate jdbc;
  private final ObjectMapper json;

  NoticeRepository(NamedParameterJdbcTemplate jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** One row for each person of each news, but for what a person has already. */
  void add(List<News> some, Map<News, Set<Long>> people, WayOfPerson ways) {
    MapSqlParameterSource[] rows =
        some.stream()
            .flatMap(one -> people.get(one).stream().map(person -> row(one, person, ways)))
            .toArray(MapSqlParameterSource[]::new);
    jdbc.batchUpdate(
        "insert ignore into notice (news_id, person_id, kind, once_key, created_at, way)"
            + " values (:news, :person, :kind, :once, :at, :way)",
        rows);
  }

  private static MapSqlParameterSource row(News one, Long person, WayOfPerson ways) {
    return new MapSqlParameterSource()
        .addValue("news", one.id())
        .addValue("person", person)
        .addValue("kind", one.kind().name())
        .addValue("once", one.onceKey())
        .addValue("at", one.createdAt())
        .addValue("way", ways.of(person, one).name());
  }

  /** How many notices each of these people has not read; who has none is left out. */
  Map<Long, Integer> unread(Collection<Long> people) {
    Map<Long, Integer> counts = new HashMap<>();
    jdbc.query(
        "select person_id, count(*) as n from notice where person_id in (:people)"
            + " and read_at is null group by person_id",
        Map.of("people", people),
        row -> {
          counts.put(row.getLong("person_id"), row.getInt("n"));
        });
    return counts;
  }

  /** A page of a person's notices, the newest first. */
  List<Notice> page(long person, NoticeFilter filter) {
    return jdbc.query(
        SELECT + where(filter) + " order by n.id desc limit :size offset :offset",
        values(person, filter),
        (row, index) -> notice(row));
  }

  /** How many rows all pages have. */
  long count(long person, NoticeFilter filter) {
    return jdbc.queryForObject(
        "select count(*) from notice n" + where(filter), values(person, filter), Long.class);
  }

  /** Where one of a person's notices leads; empty if it is not theirs. */
  Optional<String> address(long person, long id) {
    return jdbc
        .queryForList(
            "select w.address from notice n join news w on w.id = n.news_id"
                + " where n.id = :id and n.person_id = :person",
            Map.of("id", id, "person", person),
            String.class)
        .stream()
        .findFirst();
  }

  /** Marks one of a person's notices as read; says whether it was theirs and unread. */
  boolean read(long person, long id, LocalDateTime at) {
    return jdbc.update(
            "update notice set read_at = :at where id = :id and person_id = :person"
                + " and read_at is null",
            Map.of("id", id, "person", person, "at", at))
        > 0;
  }

  /** Marks all of a person's notices up to one as read; says how many. */
  int readAll(long person, long upTo, LocalDateTime at) {
    return jdbc.update(
        "update notice set read_at = :at where person_id = :person and read_at is null"
            + " and id <= :upTo",
        Map.of("person", person, "upTo", upTo, "at", at));
  }

  private static String where(NoticeFilter filter) {
    return " where n.person_id = :person"
        + (filter.isUnreadOnly() ? " and n.read_at is null" : "")
        + (filter.kind() == null ? "" : " and n.kind = :kind");
  }

  private static MapSqlParameterSource values(long person, NoticeFilter filter) {
    return new MapSqlParameterSource()
        .addValue("person", person)
        .addValue("kind", filter.kind() == null ? null : filter.kind().name())
        .addValue("size", filter.size())
        .addValue("offset", (long) filter.page() * filter.size());
  }

  /** Reads a row of {@link #SELECT}. */
  Notice notice(ResultSet row) throws SQLException {
    return new Notice(
        row.getLong("id"),
        NoticeKind.valueOf(row.getString("kind")),
        row.getString("about"),
        row.getString("receipt_number"),
        row.getString("step_id"),
        new Sentence(row.getString("sentence"), parse(row.getString("args"))),
        row.getString("words"),
        row.getObject("created_at", LocalDateTime.class),
        row.getObject("read_at", LocalDateTime.class) != null);
  }

  private List<String> parse(String args) throws SQLException {
    try {
      return json.readValue(args, TEXTS);
    } catch (JsonProcessingException e) {
      throw new SQLException("arguments of news are not JSON", e);
    }
  }
}
