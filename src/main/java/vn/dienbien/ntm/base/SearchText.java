package vn.dienbien.ntm.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text folded for searching: no marks, d for đ, lower case, single blanks. */
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final char SMALL_D_STROKE = '\u0111';

  private SearchText() {}

  /** The folded form of a text; "" for null. */
  public static String fold(String text) {
    if (text == null) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT).replace(SMALL_D_STROKE, 'd');
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return BLANKS.matcher(NOT_ASCII.matcher(bare).replaceAll(" ")).replaceAll(" ").trim();
  }

  /** The folded text as a LIKE pattern that finds it anywhere; wildcards in it stay text. */
  public static String likePattern(String text) {
    return "%" + fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
