package vn.dienbien.ntm.round;

import vn.dienbien.ntm.unit.UnitSummary;

/**
 * A commune that may file in a round.
 *
 * @param commune the commune
 * @param district the district it belongs to
 * @param origin why it is a candidate
 * @param source the document that says so
 */
public record Candidate(
    UnitSummary commune, UnitSummary district, CandidateOrigin origin, String source) {}
