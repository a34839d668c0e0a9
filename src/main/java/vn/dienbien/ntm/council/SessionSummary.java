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
 * @param secret whether its ballots are secret; null: as the version of each dossier says
 * @param secretReason why it departs from the version; "" if it does not
 */
public record SessionSummary(
    int id,
    LocalDate heldOn,
    String place,
    SessionStatus status,
    LocalDateTime openedAt,
    LocalDateTime closedAt,
    int dossiers,
    Boolean secret,
    String secretReason) {}
