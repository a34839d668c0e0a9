package vn.dienbien.ntm.admin.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Operator;
import vn.dienbien.ntm.criteria.Threshold;

/** Values as a commune might enter them: plausible counts that reach the threshold, or do not. */
final class DemoValues {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int HOUSEHOLDS = 780;
  private static final BigDecimal ENOUGH = new BigDecimal("1.04");
  private static final BigDecimal SHORT = new BigDecimal("0.93");

  private DemoValues() {}

  /** A value of the indicator's type on the wanted side of its threshold. */
  static IndicatorValue of(Indicator indicator, boolean isReached) {
    Threshold threshold = indicator.threshold();
    BigDecimal whole = BigDecimal.valueOf(HOUSEHOLDS + 7L * indicator.criterionNo());
    return switch (indicator.valueType()) {
      case BOOLEAN -> IndicatorValue.ofAnswer(isReached);
      case PERCENT -> IndicatorValue.ofShare(part(threshold, whole, isReached), whole);
      case PERCENT_DUAL ->
          IndicatorValue.ofShares(
              part(threshold.limit(), threshold.operator(), whole, isReached),
              whole,
              part(threshold.secondLimit(), threshold.operator(), whole, isReached),
              whole);
      case NUMBER, MONEY ->
          IndicatorValue.ofAmount(amount(threshold.limit(), threshold.operator(), isReached));
    };
  }

  private static BigDecimal part(Threshold threshold, BigDecimal whole, boolean isReached) {
    return threshold.byHand()
        ? part(BigDecimal.valueOf(65), Operator.AT_LEAST, whole, isReached)
        : part(threshold.limit(), threshold.operator(), whole, isReached);
  }

  private static BigDecimal part(
      BigDecimal percent, Operator operator, BigDecimal whole, boolean isReached) {
    BigDecimal edge = percent.multiply(whole).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    return amount(edge, operator, isReached).setScale(0, RoundingMode.HALF_UP).min(whole);
  }

  /** A bit more or less than the edge; exactly the edge where only that is enough. */
  private static BigDecimal amount(BigDecimal edge, Operator operator, boolean isReached) {
    boolean isAbove = (operator == Operator.AT_LEAST) == isReached;
    if (operator == Operator.EQUAL) {
      return isReached ? edge : edge.subtract(BigDecimal.ONE).abs();
    }
    return edge.multiply(isAbove ? ENOUGH : SHORT).setScale(1, RoundingMode.HALF_UP);
  }
}
