package vn.dienbien.ntm.unit;

import java.time.LocalDate;

/**
 * A unit with what only the directory needs.
 *
 * @param validFrom first day we know of it
 * @param validTo last day; null while it exists
 * @param successorId unit it was merged into; null while it exists
 * @param search folded name and other spellings
 */
record DirectoryEntry(
    UnitSummary unit, LocalDate validFrom, LocalDate validTo, String successorId, String search) {

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  boolean isCommune() {
    return unit.level() == UnitLevel.COMMUNE;
  }
}
