package vn.dienbien.ntm.council;

/**
 * A member of the council at a session.
 *
 * @param id key of the membership
 * @param personId the person
 * @param name how screens call them
 * @param isChair whether they chair the council
 * @param isPresent whether they were marked present at the session asked for
 */
public record Member(int id, long personId, String name, boolean isChair, boolean isPresent) {}
