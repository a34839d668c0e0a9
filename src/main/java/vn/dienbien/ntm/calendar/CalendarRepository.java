package vn.dienbien.ntm.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the calendar and the version of them all. */
@Repository
class CalendarRepository {

  private final JdbcTemplate jdbc;

  CalendarRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All days with the version they have, in one statement so that both belong together. */
  KnownDays.Snapshot snapshot() {
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> madeUp = new HashSet<>();
    long[] version = new long[1];
    jdbc.query(
        "select v.version, d.day, d.kind from calendar_version v left join calendar_day d on true",
        row -> {
          version[0] = row.getLong("version");
          LocalDate day = row.getObject("day", LocalDate.class);
          if (day != null) {
            (DayKind.valueOf(row.getString("kind")).isOff() ? off : madeUp).add(day);
          }
        });
    return new KnownDays.Snapshot(version[0], new WorkingDays(off, madeUp));
  }

  /** The version that the calendar has now. */
  long version() {
    return jdbc.queryForObject("select version from calendar_version", Long.class);
  }

  /**
   * Counts a change, before it is made: the days it writes bear the new version. Changes go one
   * after the other: whoever comes second waits here, and reads what the first wrote.
   */
  void countChange() {
    jdbc.update("update calendar_version set version = version + 1");
  }

  List<CalendarDay> of(int year) {
    return jdbc.query(
        "select * from calendar_day where day between ? and ? order by day",
        (row, index) -> read(row),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  Optional<CalendarDay> find(LocalDate day) {
    return jdbc
        .query("select * from calendar_day where day = ?", (row, index) -> read(row), day)
        .stream()
        .findFirst();
  }

  List<Integer> years() {
    return jdbc.queryForList(
        "select distinct year(day) from calendar_day order by 1", Integer.class);
  }

  void insert(List<CalendarDay> days) {
    jdbc.batchUpdate(
        "insert into calendar_day (day, kind, name, source, confirmed, version)"
            + " values (?, ?, ?, ?, ?, (select version from calendar_version))",
        days,
        days.size(),
        (statement, day) -> {
          statement.setObject(1, day.day());
          statement.setString(2, day.kind().name());
          statement.setString(3, day.name());
          statement.setString(4, day.source());
          statement.setBoolean(5, day.confirmed());
        });
  }

  /** Writes a day over the version it names; false if that version is no longer there. */
  boolean update(CalendarDay to) {
    return jdbc.update(
            "update calendar_day set kind = ?, name = ?, source = ?, confirmed = ?,"
                + " version = (select version from calendar_version) where day = ? and version = ?",
            to.kind().name(),
            to.name(),
            to.source(),
            to.confirmed(),
            to.day(),
            to.version())
        == 1;
  }

  /** Takes a day away in the version it names; false if that version is no longer there. */
  boolean delete(CalendarDay seen) {
    return jdbc.update(
            "delete from calendar_day where day = ? and version = ?", seen.day(), seen.version())
        == 1;
  }

  private static CalendarDay read(ResultSet row) throws SQLException {
    return new CalendarDay(
        row.getObject("day", LocalDate.class),
        DayKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("source"),
        row.getBoolean("confirmed"),
        row.getLong("version"));
  }
}
