package vn.dienbien.ntm.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the offices. Everybody reads it. */
@Service
@PreAuthorize("isAuthenticated()")
public class CalendarService {

  private final JdbcTemplate jdbc;
  private volatile WorkingDays known;

  CalendarService(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The working days as they are known now; asks the database only the first time. */
  @Transactional(readOnly = true)
  public WorkingDays workingDays() {
    if (known == null) {
      known = read();
    }
    return known;
  }

  private WorkingDays read() {
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> madeUp = new HashSet<>();
    jdbc.query(
        "select day, kind from calendar_day",
        row -> {
          LocalDate day = row.getObject("day", LocalDate.class);
          (row.getString("kind").equals("MADE_UP") ? madeUp : off).add(day);
        });
    return new WorkingDays(off, madeUp);
  }
}
