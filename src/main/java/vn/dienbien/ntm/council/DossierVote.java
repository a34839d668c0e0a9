package vn.dienbien.ntm.council;

import java.time.LocalDate;

/**
 * A dossier's place in a session, as its own page shows it.
 *
 * @param sessionId the session
 * @param heldOn its day
 * @param place where
 * @param status where the session is
 * @param outcome null before it is closed
 * @param tally null before it is closed
 * @param unmetReason why the council may recognise against an unmet criterion; "" if none recorded
 */
public record DossierVote(
    int sessionId,
    LocalDate heldOn,
    String place,
    SessionStatus status,
    Outcome outcome,
    Tally tally,
    String unmetReason) {}
