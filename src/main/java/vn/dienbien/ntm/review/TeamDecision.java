package vn.dienbien.ntm.review;

import java.time.LocalDate;

/**
 * The decision that sets up the verification team.
 *
 * @param number its number; "" while it is not known
 * @param date its date; null while it is not known
 */
public record TeamDecision(String number, LocalDate date) {}
