package vn.dienbien.ntm.document;

/**
 * Tells whether the signed-in person may read a file. Features that attach files to something
 * provide a bean; one yes is enough.
 */
public interface FileAccess {

  /** Whether this feature shows the file to the signed-in person. */
  boolean mayRead(long fileId);
}
