package vn.dienbien.ntm.council;

import java.time.LocalDate;

/**
 * Somebody registered to stand in for a member.
 *
 * @param id key
 * @param memberId key of the membership
 * @param personId the person
 * @param name how screens call them
 * @param fromDay first day
 * @param untilDay last day; null while open
 * @param sessionId the one session it holds for; null for all in its days
 */
public record Substitute(
    int id,
    int memberId,
    long personId,
    String name,
    LocalDate fromDay,
    LocalDate untilDay,
    Integer sessionId) {}
