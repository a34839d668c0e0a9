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

  private TextWidth() {}

  static int of(String text, int size) {
    return (int) (text.codePoints().mapToDouble(TextWidth::of).sum() * size * 20);
  }

  /** As few lines as the space needs, about equally long, with line breaks between them. */
  static String balanced(String text, int size, int space) {
    int lines = (int) Math.ceil((double) of(text, size) / space);
    if (lines < 2 || text.contains("\n")) {
      return text;
    }
    int target = of(text, size) / lines;
    StringBuilder balanced = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +")) {
      boolean isFull = !line.isEmpty() && of(line + " " + word, size) - of(word, size) / 2 > target;
      if (isFull && --lines > 0) {
        balanced.append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return balanced.append(line).toString();
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
