package vn.dienbien.ntm.document;

/** Addresses of stored files, relative to the root of the portal. */
public final class FileLinks {

  private FileLinks() {}

  /** Downloads the file. */
  public static String download(long fileId) {
    return "tep/" + fileId;
  }

  /** Shows the file inside a page; only for files that can be shown. */
  public static String show(long fileId) {
    return "tep/" + fileId + "/xem";
  }
}
