package vn.dienbien.ntm.decision;

import java.time.LocalDate;

/**
 * What the register says of a re-check beside a decision.
 *
 * @param revocationId the re-check; null for whoever may not see it
 * @param status where it is
 * @param number number of the ruling; null before
 * @param decidedOn its date; null before
 */
public record RevocationMark(
    Long revocationId, RevocationStatus status, String number, LocalDate decidedOn) {}
