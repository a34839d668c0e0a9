package vn.dienbien.ntm.deadline;

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
record StepLimit(
    String versionId, Integer days, CountedDays dayKind, CutoffKind cutoffKind, LocalDate cutoff) {}
