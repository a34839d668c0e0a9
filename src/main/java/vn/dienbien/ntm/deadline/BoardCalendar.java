package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.NamedDays;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.security.CurrentUser;

/** The board by the last days of its dossiers, a month at a time. */
@Service
@PreAuthorize(BoardRoles.SEE)
@Transactional(readOnly = true)
public class BoardCalendar {

  private final JdbcClient sql;
  private final CalendarService calendar;
  private final NamedDays names;
  private final CurrentUser currentUser;
  private final Clock clock;

  BoardCalendar(
      JdbcClient sql,
      CalendarService calendar,
      NamedDays names,
      CurrentUser currentUser,
      Clock clock) {
    this.sql = sql;
    this.calendar = calendar;
    this.names = names;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The month that is now. */
  public YearMonth now() {
    return YearMonth.now(clock);
  }

  /** Every day of a month; two statements. */
  public List<BoardDay> month(BoardFilter filter, YearMonth month) {
    LocalDate today = LocalDate.now(clock);
    WorkingDays workingDays = calendar.workingDays();
    Map<LocalDate, String> named = names.between(month.atDay(1), month.atEndOfMonth());
    Map<LocalDate, Integer> totals = new HashMap<>();
    Map<LocalDate, List<BoardDay.Entry>> entries = new HashMap<>();
    read(sqlOf(filter, month, new BoardTimes(today, workingDays)), totals, entries);
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .map(
            day ->
                new BoardDay(
                    day,
                    !workingDays.isWorking(day),
                    named.getOrDefault(day, ""),
                    day.equals(today),
                    totals.getOrDefault(day, 0),
                    entries.getOrDefault(day, List.of())))
        .toList();
  }

  private BoardSql sqlOf(BoardFilter filter, YearMonth month, BoardTimes times) {
    return BoardSql.of(currentUser.get(), filter, times)
        .and(filter.level())
        .and(
            "c.due_at >= :first and c.due_at < :end",
            Map.of(
                "first",
                month.atDay(1).atStartOfDay(),
                "end",
                month.plusMonths(1).atDay(1).atStartOfDay()));
  }

  private void read(
      BoardSql board,
      Map<LocalDate, Integer> totals,
      Map<LocalDate, List<BoardDay.Entry>> entries) {
    sql.sql(
            "select * from (select d.id, d.commune_name, c.step_id, date(c.due_at) as day, "
                + BoardSql.LEVEL
                + " as level, count(*) over (partition by date(c.due_at)) as total,"
                + " row_number() over (partition by date(c.due_at)"
                + " order by d.commune_name, d.id) as place"
                + board.where()
                + ") days where place <= :shown order by day, place")
        .params(board.values())
        .param("shown", BoardDay.SHOWN)
        .query(
            row -> {
              LocalDate day = row.getObject("day", LocalDate.class);
              totals.put(day, row.getInt("total"));
              entries
                  .computeIfAbsent(day, none -> new ArrayList<>())
                  .add(
                      new BoardDay.Entry(
                          row.getLong("id"),
                          row.getString("commune_name"),
                          row.getString("step_id"),
                          BoardLevel.valueOf(row.getString("level"))));
            });
  }
}
