package vn.dienbien.ntm.council;

/**
 * A dossier on the agenda of a session.
 *
 * @param id key
 * @param dossierId the dossier
 * @param position order on the agenda, from 1
 * @param communeName the commune
 * @param receiptNumber its number
 * @param voted how many ballots have been cast; no more is told before the session is closed
 * @param hasMine whether the signed-in member has voted
 * @param outcome null before the session is closed
 * @param tally null before the session is closed
 */
public record AgendaItem(
    int id,
    long dossierId,
    int position,
    String communeName,
    String receiptNumber,
    int voted,
    boolean hasMine,
    Outcome outcome,
    Tally tally) {}
