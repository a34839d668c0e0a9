package vn.dienbien.ntm.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/**
 * Numbers as Vietnamese offices write them, "1.234,5"; the same in every language of the portal.
 */
public final class Numbers {

  private Numbers() {}

  /** "1.234.567". */
  public static String of(long number) {
    return format("#,##0").format(number);
  }

  /** "1.234,5": as many decimals as the number has, at most six; empty for null. */
  public static String of(BigDecimal number) {
    return number == null ? "" : format("#,##0.######").format(number);
  }

  /** "87,50 %": two decimals, half up; empty for null. */
  public static String percent(BigDecimal percent) {
    return percent == null ? "" : format("#,##0.00").format(percent) + " %";
  }

  /** A size in bytes as people say it: "312 KB", "1,5 MB". */
  public static String bytes(long bytes) {
    if (bytes < 1024 * 1024) {
      return of(Math.max(1, Math.round(bytes / 1024.0))) + " KB";
    }
    return format("#,##0.#").format(bytes / (1024.0 * 1024.0)) + " MB";
  }

  // DecimalFormat is not thread-safe: a new one each time.
  private static DecimalFormat format(String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Translations.VIETNAMESE);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
