package vn.dienbien.ntm.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.base.Share;

/** Values as official letters write them. */
public final class LetterText {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /**
   * What a Word file cannot hold, or what would show another text than the one that is there:
   * controls but tabs and line breaks, halves of characters, no characters, marks that turn the
   * direction of writing.
   */
  private static final Pattern NOT_PRINTED =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}]"
              + "|[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n?|[\\x{0B}\\x{0C}\\x{85}\\x{2028}\\x{2029}]");
  private static final Pattern END_SIGN = Pattern.compile("[\\s.;,/]+$");

  private LetterText() {}

  /** "05/01/2021"; empty for null. */
  public static String date(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /**
   * The day in words, with a zero before days up to 9 and before January and February; blanks to
   * fill in for null.
   */
  public static String longDate(LocalDate date) {
    if (date == null) {
      return say("letter.blankDate");
    }
    String month =
        date.getMonthValue() <= 2 ? two(date.getMonthValue()) : "" + date.getMonthValue();
    return say("letter.longDate", two(date.getDayOfMonth()), month, String.valueOf(date.getYear()));
  }

  /** "1.234". */
  public static String number(long number) {
    return format("#,##0").format(number);
  }

  /** "1.234,5": as many decimals as the number has, at most six; empty for null. */
  public static String number(BigDecimal number) {
    return number == null ? "" : format("#,##0.######").format(number);
  }

  /** "96,40 %": two decimals, half up. */
  public static String percent(Share share) {
    return format("#,##0.00").format(share.percent()) + " %";
  }

  /**
   * The people's committee of a unit.
   *
   * @param unit the unit as inside a sentence, "xã Mường Pồn"
   */
  public static String committee(String unit) {
    return say("letter.committee", unit);
  }

  /** The text as it is printed: NFC, one kind of line break, nothing that cannot be printed. */
  static String printable(String text) {
    String lines = LINE_END.matcher(text == null ? "" : text).replaceAll("\n");
    String clean = NOT_PRINTED.matcher(lines).replaceAll("");
    return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
  }

  /** The text in capitals. */
  static String capitals(String text) {
    return printable(text).toUpperCase(VIETNAMESE);
  }

  /** The text without punctuation at its end. */
  static String open(String text) {
    return END_SIGN.matcher(printable(text)).replaceFirst("");
  }

  /** The text with the sign that ends a letter. */
  static String ended(String text) {
    return open(text) + "./.";
  }

  static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of(key, args));
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }

  // DecimalFormat is not thread-safe: a new one each time.
  private static DecimalFormat format(String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(VIETNAMESE);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
