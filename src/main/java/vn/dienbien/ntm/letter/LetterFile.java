package vn.dienbien.ntm.letter;

import java.util.regex.Pattern;
import vn.dienbien.ntm.base.SearchText;

/**
 * A letter as a file.
 *
 * @param name ends with ".docx"; ASCII, no blanks
 * @param bytes a Word file
 */
public record LetterFile(String name, byte[] bytes) {

  /** What a browser is told a letter is. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9]+");
  private static final int LONGEST = 120;

  /**
   * The name of a file, from any words: without marks, joined with dashes, e.g.
   * "NTM-2021-0003-phieu-yeu-cau-bo-sung.docx". Letters of numbers keep their capitals.
   */
  public static String name(String... words) {
    String joined = String.join("-", words);
    String plain = isAscii(joined) ? joined : SearchText.fold(joined);
    String name = NOT_IN_NAMES.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    return name.substring(0, Math.min(LONGEST, name.length())) + ".docx";
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(sign -> sign < 128);
  }
}
