package vn.dienbien.ntm.worklist;

import vn.dienbien.ntm.security.ActorKey;

/**
 * An open piece of work went from one person to another, by a take-over or with a whole inbox. Told
 * inside the transaction, once for each piece.
 *
 * @param subject what it is about
 * @param stepId step of the model or a piece of work inside it; words: "step.stepId"
 * @param title how lists show the subject
 * @param receiptNumber null before the first filing
 * @param from who had it
 * @param fromName how screens call them
 * @param to who has it now
 * @param toName how screens call them
 * @param by who did it, as the log names them
 * @param reason why
 */
public record HandedOver(
    Subject subject,
    String stepId,
    String title,
    String receiptNumber,
    ActorKey from,
    String fromName,
    ActorKey to,
    String toName,
    String by,
    String reason) {}
