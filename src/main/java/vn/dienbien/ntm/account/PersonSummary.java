package vn.dienbien.ntm.account;

/**
 * Who it is and how to call them.
 *
 * @param id the person
 * @param displayName how screens call them
 * @param phone telephone number, "" if none is known
 */
public record PersonSummary(long id, String displayName, String phone) {}
