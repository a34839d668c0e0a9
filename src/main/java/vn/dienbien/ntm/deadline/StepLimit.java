package vn.dienbien.ntm.deadline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.dienbien.ntm.round.CountedDays;
import vn.dienbien.ntm.round.CutoffKind;

/**
 * The time limit of a step as its version and its round set it.
 *
 * @param versionId the version of the procedure
 * @param days how long; null until the cut-off, or without any limit
 * @param dayKind what the days count
 * @param cutoffKind the cut-off of the round; null if the step has none or counts days
 * @param cutoff its day, exclusive; null without
 */
@Embeddable
record StepLimit(
    String versionId,
    Integer days,
    @Enumerated(EnumType.STRING) CountedDays dayKind,
    @Enumerated(EnumType.STRING) CutoffKind cutoffKind,
    LocalDate cutoff) {

  /** Whether it is a number of days, which pauses and extensions move; a cut-off stands. */
  boolean countsDays() {
    return days != null;
  }
}
