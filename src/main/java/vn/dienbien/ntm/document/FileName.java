package vn.dienbien.ntm.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dienbien.ntm.base.Refusal;

/**
 * The name a sender gave to a file, cleaned. It is shown and sent back, and never used as a path.
 *
 * @param text at most 200 characters, one line, without path parts and invisible signs
 */
record FileName(String text) {

  private static final int LONGEST = 200;
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /** Controls, bidirectional marks and other invisible signs, halves of characters, private use. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern LEADING_DOTS = Pattern.compile("^[.\\s]+");

  /** Cleans a name; refuses one that has nothing left or does not end like a file. */
  static FileName of(String sent) {
    String text = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
    text = BLANKS.matcher(text).replaceAll(" ");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = PATH.matcher(text).replaceFirst("");
    text = LEADING_DOTS.matcher(text.trim()).replaceFirst("");
    int dot = text.lastIndexOf('.');
    if (dot < 1 || dot == text.length() - 1) {
      throw new Refusal("document.refused.name");
    }
    return new FileName(shortened(text, dot));
  }

  /** The ending without the dot, lower case. */
  String ending() {
    return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text, int dot) {
    int tooMany = text.length() - LONGEST;
    if (tooMany <= 0) {
      return text;
    }
    if (text.length() - dot > 10) {
      throw new Refusal("document.refused.name");
    }
    int end = dot - tooMany;
    // Never cut a character in halves.
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).trim() + text.substring(dot);
  }
}
