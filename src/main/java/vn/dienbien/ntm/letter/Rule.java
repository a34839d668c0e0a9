package vn.dienbien.ntm.letter;

/** How long the rule below a text is: a third to a half of the text's line. */
final class Rule {

  /** A letter's width against its size, on the average of bold Vietnamese text. */
  private static final double CAPITAL = 0.7;

  private static final double SMALL_LETTER = 0.48;
  private static final int SHORTEST = 600;

  private Rule() {}

  /** Length of the rule, in twentieths of a point, for a text in a space of some width. */
  static int below(String text, int size, int width) {
    double line = text.codePoints().mapToDouble(Rule::width).sum() * size * 20;
    return Math.max(SHORTEST, (int) (Math.min(line, width) * 0.42));
  }

  private static double width(int letter) {
    return Character.isWhitespace(letter)
        ? 0.25
        : Character.isUpperCase(letter) ? CAPITAL : SMALL_LETTER;
  }
}
