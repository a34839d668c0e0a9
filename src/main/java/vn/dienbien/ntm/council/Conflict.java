package vn.dienbien.ntm.council;

/**
 * A person who may not vote on a dossier.
 *
 * @param personId the member or a substitute
 * @param name how screens call them
 * @param kind why
 * @param reason in words, of a declared one; "" otherwise
 */
public record Conflict(long personId, String name, ConflictKind kind, String reason) {}
