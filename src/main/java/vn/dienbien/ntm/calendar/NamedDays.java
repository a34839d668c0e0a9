package vn.dienbien.ntm.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of holidays and of other days of the calendar. Everybody reads them. */
@Service
@PreAuthorize("isAuthenticated()")
public class NamedDays {

  private final JdbcTemplate jdbc;

  NamedDays(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The days with a name from the first to the last, both included. */
  @Transactional(readOnly = true)
  public Map<LocalDate, String> between(LocalDate first, LocalDate last) {
    Map<LocalDate, String> names = new TreeMap<>();
    jdbc.query(
        "select day, name from calendar_day where day between ? and ?",
        row -> {
          names.put(row.getObject("day", LocalDate.class), row.getString("name"));
        },
        first,
        last);
    return names;
  }
}
