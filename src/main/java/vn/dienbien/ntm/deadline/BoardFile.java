package vn.dienbien.ntm.deadline;

/**
 * The board as a file to take away.
 *
 * @param name ends with ".xlsx"; ASCII, no blanks
 * @param bytes an Excel file
 */
public record BoardFile(String name, byte[] bytes) {

  /** What a browser is told it is. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
