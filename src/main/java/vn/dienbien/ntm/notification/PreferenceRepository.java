package vn.dienbien.ntm.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** How people want to be told. */
@Repository
class PreferenceRepository {

  private final NamedParameterJdbcTemplate jdbc;

  PreferenceRepository(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What these people chose; each has an entry. At most two statements. */
  Map<Long, Preferences> of(Collection<Long> people) {
    Map<Long, Map<NoticeKind, MailWay>> ways = ways(people);
    Map<Long, Preferences> found = new HashMap<>();
    jdbc.query(
        "select * from notice_preference where person_id in (:people)",
        Map.of("people", people),
        row -> {
          long person = row.getLong("person_id");
          found.put(person, preferences(row, ways.getOrDefault(person, Map.of())));
        });
    people.forEach(person -> found.putIfAbsent(person, Preferences.USUAL));
    return found;
  }

  private Map<Long, Map<NoticeKind, MailWay>> ways(Collection<Long> people) {
    Map<Long, Map<NoticeKind, MailWay>> ways = new HashMap<>();
    jdbc.query(
        "select person_id, kind, way from notice_way where person_id in (:people)",
        Map.of("people", people),
        row -> {
          ways.computeIfAbsent(row.getLong("person_id"), id -> new EnumMap<>(NoticeKind.class))
              .put(
                  NoticeKind.valueOf(row.getString("kind")), MailWay.valueOf(row.getString("way")));
        });
    return ways;
  }

  private static Preferences preferences(ResultSet row, Map<NoticeKind, MailWay> ways)
      throws SQLException {
    return new Preferences(
        row.getString("address"),
        row.getBoolean("refused"),
        MailLanguage.ofCode(row.getString("language")),
        new QuietHours(
            row.getObject("quiet_from", LocalTime.class),
            row.getObject("quiet_to", LocalTime.class)),
        ways);
  }

  /** Keeps all of a person's choices. */
  void keep(long person, Preferences chosen) {
    jdbc.update(
        "insert into notice_preference (person_id, address, refused, language, quiet_from,"
            + " quiet_to) values (:person, :address, :refused, :language, :from, :to)"
            + " on duplicate key update address = values(address), refused = values(refused),"
            + " language = values(language), quiet_from = values(quiet_from),"
            + " quiet_to = values(quiet_to)",
        new MapSqlParameterSource()
            .addValue("person", person)
            .addValue("address", chosen.address())
            .addValue("refused", chosen.isRefused())
            .addValue("language", chosen.language().code())
            .addValue("from", chosen.quiet().from())
            .addValue("to", chosen.quiet().to()));
    jdbc.update("delete from notice_way where person_id = :person", Map.of("person", person));
    List<MapSqlParameterSource> ways =
        chosen.ways().entrySet().stream()
            .map(
                way ->
                    new MapSqlParameterSource()
                        .addValue("person", person)
                        .addValue("kind", way.getKey().name())
                        .addValue("way", way.getValue().name()))
            .toList();
    jdbc.batchUpdate(
        "insert into notice_way (person_id, kind, way) values (:person, :kind, :way)",
        ways.toArray(MapSqlParameterSource[]::new));
  }

  /** The mail server said that nobody is at this address of a person. */
  void refused(long person, String address) {
    jdbc.update(
        "update notice_preference set refused = true where person_id = :person"
            + " and address = :address",
        Map.of("person", person, "address", address));
  }
}
