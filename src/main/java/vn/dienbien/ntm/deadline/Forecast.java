package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.util.Optional;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.round.CountedDays;

/**
 * A step that will be late if it takes as long as usual.
 *
 * @param expected the day on which it will probably be done
 * @param daysLate working days after its last day
 * @param usual how long such a step takes
 */
public record Forecast(LocalDate expected, int daysLate, Usual usual) {

  /** Working days that a forecast looks ahead. */
  public static final int AHEAD = 10;

  /**
   * The forecast of a step whose last day is today or within the next {@value #AHEAD} working days;
   * empty where it will be in time, is late already or stands still, or where nothing tells how
   * long it takes.
   */
  static Optional<Forecast> of(
      ForecastCase open, Pace pace, LocalDate today, WorkingDays calendar) {
    if (open.isPaused() || open.lastDay() == null || !isNear(open.lastDay(), today, calendar)) {
      return Optional.empty();
    }
    return pace.usual(open)
        .map(usual -> of(open, usual, today, calendar))
        .filter(forecast -> forecast.daysLate() > 0);
  }

  private static boolean isNear(LocalDate lastDay, LocalDate today, WorkingDays calendar) {
    return !lastDay.isBefore(today) && !lastDay.isAfter(calendar.after(today, AHEAD));
  }

  private static Forecast of(
      ForecastCase open, Usual usual, LocalDate today, WorkingDays calendar) {
    LocalDate end =
        usual.dayKind() == CountedDays.WORKING
            ? calendar.after(open.since(), usual.days())
            : open.since().plusDays(usual.days());
    // What has taken longer than usual already may still be done today.
    LocalDate expected = end.isBefore(today) ? today : end;
    return new Forecast(expected, calendar.between(open.lastDay(), expected), usual);
  }
}
