package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import vn.dienbien.ntm.round.CountedDays;

/**
 * An open step, as far as a forecast needs it.
 *
 * @param districtId district of the dossier
 * @param since the day it was entered last
 * @param lastDay its last day; null without a time limit
 * @param isPaused whether its clock stands still
 * @param limit days that the procedure version gives it; null where it counts none
 * @param limitKind what these days count
 */
record ForecastCase(
    String stepId,
    String districtId,
    LocalDate since,
    LocalDate lastDay,
    boolean isPaused,
    Integer limit,
    CountedDays limitKind) {}
