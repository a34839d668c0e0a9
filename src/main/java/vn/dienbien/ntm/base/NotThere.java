package vn.dienbien.ntm.base;

/**
 * Nothing of that name exists for this person. Thrown alike for what does not exist and for what
 * belongs to others, so that nobody can tell the two apart.
 */
public class NotThere extends RuntimeException {

  /** What was asked for, for the log. */
  public NotThere(String what) {
    super(what);
  }
}
