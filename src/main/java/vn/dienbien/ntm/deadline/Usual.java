package vn.dienbien.ntm.deadline;

import vn.dienbien.ntm.round.CountedDays;

/**
 * How long a step usually takes.
 *
 * @param days how long
 * @param dayKind what they count; past passages are measured in working days
 * @param source what it was taken from
 * @param passages how many past passages it is the median of; 0 for a time limit
 */
public record Usual(int days, CountedDays dayKind, PaceSource source, int passages) {}
