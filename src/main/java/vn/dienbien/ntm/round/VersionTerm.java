package vn.dienbien.ntm.round;

import java.time.LocalDate;

/**
 * Where a version of the procedure stands and when it counts.
 *
 * @param status draft or published
 * @param inForceFrom first day it is in force; null while nobody has entered it
 * @param inForceTo last day it is in force; null while it has none
 * @param madeFrom the version it was copied from; null for those the portal came with
 */
public record VersionTerm(
    VersionStatus status, LocalDate inForceFrom, LocalDate inForceTo, String madeFrom) {

  /** Whether it is in force on at least one day of a year. */
  public boolean isInForceIn(int year) {
    return inForceFrom != null
        && inForceFrom.getYear() <= year
        && (inForceTo == null || inForceTo.getYear() >= year);
  }
}
