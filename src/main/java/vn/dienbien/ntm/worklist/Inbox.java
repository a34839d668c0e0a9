package vn.dienbien.ntm.worklist;

/**
 * How much lies with one person.
 *
 * @param personId who
 * @param name how screens call them
 * @param pieces how many pieces of work
 * @param stranded how many of them lie in an office the person no longer holds, or behind a closed
 *     account: nobody works at them
 */
public record Inbox(long personId, String name, long pieces, long stranded) {}
