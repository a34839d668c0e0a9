package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the board's calendar.
 *
 * @param isOff whether offices do not work
 * @param name what the calendar calls it; "" for a day like any other
 * @param isToday whether it is today
 * @param total dossiers whose last day it is
 * @param first some of them
 */
public record BoardDay(
    LocalDate day, boolean isOff, String name, boolean isToday, int total, List<Entry> first) {

  /** Dossiers shown on a day; the others are counted. */
  public static final int SHOWN = 3;

  /**
   * A dossier whose last day it is.
   *
   * @param dossierId key
   * @param communeName name of the commune
   * @param stepId the step that ends
   * @param level how much time is left
   */
  public record Entry(long dossierId, String communeName, String stepId, BoardLevel level) {}
}
