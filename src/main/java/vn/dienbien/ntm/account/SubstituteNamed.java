package vn.dienbien.ntm.account;

import java.time.LocalDate;

/**
 * A substitute was named. Told inside the transaction.
 *
 * @param absentId whose work it is
 * @param absentName how screens call them
 * @param substituteId who does it
 * @param substituteName how screens call them
 * @param from the first day
 * @param until the last day
 */
public record SubstituteNamed(
    long absentId,
    String absentName,
    long substituteId,
    String substituteName,
    LocalDate from,
    LocalDate until) {}
