package vn.dienbien.ntm.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as numerator and denominator. Compared exactly, by multiplying out; rounded only to be
 * shown.
 *
 * @param numerator 0 or more
 * @param denominator more than 0
 */
public record Share(BigDecimal numerator, BigDecimal denominator) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Checks the ranges; throws {@link IllegalArgumentException} outside them. */
  public Share {
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(numerator + "/" + denominator);
    }
  }

  /** A share of two counts. */
  public static Share of(long numerator, long denominator) {
    return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /** Negative, zero or positive as this share is below, at or above so many percent. */
  public int compareToPercent(BigDecimal percent) {
    return numerator.multiply(HUNDRED).compareTo(percent.multiply(denominator));
  }

  /** Whether this share is at least so many percent, exactly. */
  public boolean isAtLeastPercent(BigDecimal percent) {
    return compareToPercent(percent) >= 0;
  }

  /** The percentage for showing: two decimals, half up. */
  public BigDecimal percent() {
    return numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP);
  }
}
