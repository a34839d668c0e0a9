package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import vn.dienbien.ntm.base.Sentence;

/**
 * Something the signed-in person did.
 *
 * @param dossierId the dossier it was done to
 * @param communeName its commune
 * @param receiptNumber null before the first filing
 * @param sentence what was done
 * @param at when, by the clock of the portal
 */
public record DoneTask(
    long dossierId,
    String communeName,
    String receiptNumber,
    Sentence sentence,
    LocalDateTime at) {}
