package vn.dienbien.ntm.letter;

import java.util.Arrays;
import java.util.Locale;

/**
 * About how wide bold text is, in twentieths of a point: to break titles into lines of equal length
 * and to draw rules of a third to a half of a line. The server has no fonts to measure with.
 */
final class TextWidth {

  /** Widths against the size of the letters, measured at Times New Roman. */
  private static final double CAPITAL = 0.73;

  private static final double SMALL_LETTER = 0.54;
  private static final double BLANK = 0.25;

  private static final double RULE = 0.42;
  private static final int SHORTEST_RULE = 600;

  /** A title longer than this is left to the word processor. */
  private static final int MOST_LINES = 6;

  private TextWidth() {}

  static int of(String text, int size) {
    return (int) (text.codePoints().mapToDouble(TextWidth::of).sum() * size * 20);
  }

  /**
   * As few lines as the space needs, about equally long, with line breaks between them: rather
   * after a comma, not inside a name.
   */
  static String balanced(String text, int size, int space) {
    int lines = (int) Math.ceil((double) of(text, size) / space);
    if (lines < 2 || lines > MOST_LINES || text.contains("\n")) {
      return text;
    }
    int end = -1;
    double best = Double.MAX_VALUE;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      int line = of(text.substring(0, at), size);
      int rest = of(text.substring(at + 1), size);
      boolean fits = line <= space && rest <= (lines - 1) * space;
      double cost = Math.abs(line - (line + rest) / lines) / (double) space + cost(text, at);
      if (fits && cost < best) {
        best = cost;
        end = at;
      }
    }
    return end < 0
        ? text
        : text.substring(0, end) + "\n" + balanced(text.substring(end + 1), size, space);
  }

  /** What a line break at this blank costs besides the length of the lines. */
  private static double cost(String text, int blank) {
    if (text.charAt(blank - 1) == ',') {
      return -0.15;
    }
    String[] before = text.substring(0, blank).split(" ");
    String word = before[before.length - 1];
    boolean isName = isCapitalised(word) && isCapitalised(text.substring(blank + 1));
    return isName ? 1 : 0;
  }

  /** Whether a word begins with a capital and goes on in small letters. */
  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !Character.isUpperCase(word.charAt(1));
  }

  /** Length of the rule below a text that stands in a space. */
  static int rule(String text, int size, int space) {
    int line = Arrays.stream(text.split("\n")).mapToInt(each -> of(each, size)).max().orElse(0);
    return Math.max(SHORTEST_RULE, (int) (Math.min(line, space) * RULE));
  }

  private static double of(int letter) {
    if (Character.isWhitespace(letter)) {
      return BLANK;
    }
    String plain = Character.toString(letter);
    return plain.toLowerCase(Locale.ROOT).equals(plain) ? SMALL_LETTER : CAPITAL;
  }
}
