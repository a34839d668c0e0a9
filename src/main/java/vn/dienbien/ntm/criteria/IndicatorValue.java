package vn.dienbien.ntm.criteria;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.base.Share;

/**
 * What a commune entered for an indicator; only the parts of its value type are used, each may be
 * missing.
 *
 * @param isMet answer to a yes/no indicator
 * @param numerator part of the (first) share
 * @param denominator whole of the (first) share
 * @param secondNumerator part of the second share
 * @param secondDenominator whole of the second share
 * @param amount number or money, in the indicator's unit
 */
public record IndicatorValue(
    Boolean isMet,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal secondNumerator,
    BigDecimal secondDenominator,
    BigDecimal amount) {

  /** Nothing entered. */
  public static final IndicatorValue NONE = new IndicatorValue(null, null, null, null, null, null);

  /** The answer to a yes/no indicator. */
  public static IndicatorValue ofAnswer(boolean isMet) {
    return new IndicatorValue(isMet, null, null, null, null, null);
  }

  /** A share of two counts. */
  public static IndicatorValue ofShare(BigDecimal numerator, BigDecimal denominator) {
    return new IndicatorValue(null, numerator, denominator, null, null, null);
  }

  /** Two shares. */
  public static IndicatorValue ofShares(
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal secondNumerator,
      BigDecimal secondDenominator) {
    return new IndicatorValue(
        null, numerator, denominator, secondNumerator, secondDenominator, null);
  }

  /** A number or an amount of money. */
  public static IndicatorValue ofAmount(BigDecimal amount) {
    return new IndicatorValue(null, null, null, null, null, amount);
  }

  /** The first share; empty while a part is missing or makes no share. */
  public Optional<Share> share() {
    return shareOf(numerator, denominator);
  }

  /** The second share; empty while a part is missing or makes no share. */
  public Optional<Share> secondShare() {
    return shareOf(secondNumerator, secondDenominator);
  }

  /** Whether everything that the type asks for is entered and makes sense. */
  public boolean isEntered(ValueType type) {
    return fault(type).isEmpty()
        && switch (type) {
          case BOOLEAN -> isMet != null;
          case PERCENT -> share().isPresent();
          case PERCENT_DUAL -> share().isPresent() && secondShare().isPresent();
          case NUMBER, MONEY -> amount != null;
        };
  }

  /** What cannot be right about what is entered so far, if anything. */
  public Optional<Sentence> fault(ValueType type) {
    return switch (type) {
      case BOOLEAN -> Optional.empty();
      case PERCENT -> fault(numerator, denominator);
      case PERCENT_DUAL ->
          fault(numerator, denominator).or(() -> fault(secondNumerator, secondDenominator));
      case NUMBER, MONEY -> isNegative(amount) ? sentence("value.negative") : Optional.empty();
    };
  }

  private static Optional<Share> shareOf(BigDecimal part, BigDecimal whole) {
    boolean isShare =
        Stream.of(part, whole).allMatch(Objects::nonNull)
            && part.signum() >= 0
            && whole.signum() > 0;
    return isShare ? Optional.of(new Share(part, whole)) : Optional.empty();
  }

  private static Optional<Sentence> fault(BigDecimal part, BigDecimal whole) {
    if (isNegative(part) || isNegative(whole)) {
      return sentence("value.negative");
    }
    if (whole != null && whole.signum() == 0) {
      return sentence("value.denominator");
    }
    return part != null && whole != null && part.compareTo(whole) > 0
        ? sentence("value.moreThanWhole")
        : Optional.empty();
  }

  private static boolean isNegative(BigDecimal number) {
    return number != null && number.signum() < 0;
  }

  private static Optional<Sentence> sentence(String key) {
    return Optional.of(Sentence.of(key));
  }
}
