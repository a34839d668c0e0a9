package vn.dienbien.ntm.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.round.CountedDays;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * Tells which dossiers will probably be late soon, and where, from the pace of past steps. The pace
 * is that of the whole province, also for whoever sees the dossiers of one district only.
 */
@Service
@PreAuthorize(BoardRoles.SEE)
@Transactional(readOnly = true)
public class ForecastService {

  /** What is older tells how offices worked then. */
  private static final int YEARS_LOOKED_BACK = 2;

  private final JdbcClient sql;
  private final Passages passages;
  private final CalendarService calendar;
  private final CurrentUser currentUser;
  private final Clock clock;

  ForecastService(
      JdbcClient sql,
      Passages passages,
      CalendarService calendar,
      CurrentUser currentUser,
      Clock clock) {
    this.sql = sql;
    this.passages = passages;
    this.calendar = calendar;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** An open step and how its row would be shown. */
  private record Open(ForecastCase step, ForecastRow row) {}

  /**
   * What the filter lets pass, whatever its level and page; two statements. A session has its day,
   * whatever the pace.
   */
  public ForecastPage forecast(BoardFilter filter) {
    LocalDate today = LocalDate.now(clock);
    WorkingDays workingDays = calendar.workingDays();
    LocalDate until = workingDays.after(today, Forecast.AHEAD);
    List<Open> open = open(filter, new BoardTimes(today, workingDays), until);
    if (open.isEmpty()) {
      return new ForecastPage(until, 0, List.of());
    }
    Pace pace = new Pace(passages.since(today.minusYears(YEARS_LOOKED_BACK), workingDays));
    List<ForecastRow> rows =
        open.stream()
            .map(
                one ->
                    Forecast.of(one.step(), pace, today, workingDays)
                        .map(forecast -> with(one.row(), forecast)))
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparingInt((ForecastRow row) -> row.forecast().daysLate()).reversed())
            .toList();
    return new ForecastPage(until, open.size(), rows);
  }

  private List<Open> open(BoardFilter filter, BoardTimes times, LocalDate until) {
    BoardSql near =
        BoardSql.of(currentUser.get(), filter, times)
            .and(
                "c.paused_since is null and c.session_on is null and c.due_at >= :today and c.due_at < :end",
                Map.of("end", until.plusDays(1).atStartOfDay()));
    return sql.sql(
            "select d.id, d.commune_name, d.district_id, u.name as district_name,"
                + " d.receipt_number, c.step_id,"
                + " date("
                + BoardSql.SINCE
                + ") as since, c.due_at, c.days, c.day_kind"
                + near.where()
                + BoardSql.order(BoardSort.DUE))
        .params(near.values())
        .query((row, index) -> open(row))
        .list();
  }

  private static Open open(ResultSet row) throws SQLException {
    String step = row.getString("step_id");
    LocalDate last = row.getObject("due_at", LocalDateTime.class).toLocalDate();
    String district = row.getString("district_id");
    return new Open(
        new ForecastCase(
            step,
            district,
            row.getObject("since", LocalDate.class),
            last,
            false,
            row.getObject("days", Integer.class),
            CountedDays.valueOf(row.getString("day_kind"))),
        new ForecastRow(
            row.getLong("id"),
            row.getString("commune_name"),
            district,
            row.getString("district_name"),
            row.getString("receipt_number"),
            step,
            last,
            null));
  }

  private static ForecastRow with(ForecastRow row, Forecast forecast) {
    return new ForecastRow(
        row.dossierId(),
        row.communeName(),
        row.districtId(),
        row.districtName(),
        row.receiptNumber(),
        row.stepId(),
        row.lastDay(),
        forecast);
  }
}
