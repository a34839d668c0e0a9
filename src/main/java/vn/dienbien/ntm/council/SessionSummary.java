package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A session of the council.
 *
 * @param id key
 * @param heldOn the day
 * @param place where
 * @param status where it is
 * @param openedAt null before
 * @param closedAt null before
 * @param dossiers how many dossiers are on the agenda
 */
public record SessionSummary(
    int id,
    LocalDate heldOn,
    String place,
    SessionStatus status,
    LocalDateTime openedAt,
    LocalDateTime closedAt,
    int dossiers) {}
