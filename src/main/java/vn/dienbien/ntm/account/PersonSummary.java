package vn.dienbien.ntm.account;

/**
 * Who it is and how to call them.
 *
 * @param id the person
 * @param displayName how screens call them
 * @param phone telephone number, "" if none is known
 * @param standIn who does their work today; null when they are there
 */
public record PersonSummary(long id, String displayName, String phone, PersonSummary standIn) {

  /** Somebody of whom it was not asked whether they are there. */
  public PersonSummary(long id, String displayName, String phone) {
    this(id, displayName, phone, null);
  }
}
