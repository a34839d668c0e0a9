package vn.dienbien.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienbien.ntm.criteria.Operator.AT_LEAST;
import static vn.dienbien.ntm.criteria.Operator.AT_MOST;
import static vn.dienbien.ntm.criteria.Operator.EQUAL;
import static vn.dienbien.ntm.criteria.ValueType.BOOLEAN;
import static vn.dienbien.ntm.criteria.ValueType.MONEY;
import static vn.dienbien.ntm.criteria.ValueType.NUMBER;
import static vn.dienbien.ntm.criteria.ValueType.PERCENT;
import static vn.dienbien.ntm.criteria.ValueType.PERCENT_DUAL;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienbien.ntm.base.Sentence;

/** Values at the edge of their thresholds. */
class ThresholdTest {

  @ParameterizedTest(name = "{2}/{3} against {0} {1} % is {4}")
  @CsvSource({
    ">=, 80,   7999, 10000, NOT_MET", // 79,99
    ">=, 80,   8000, 10000, MET", // 80,00
    ">=, 80,   8001, 10000, MET", // 80,01
    ">=, 80,   799999999, 1000000000, NOT_MET", // shown as 80,00
    ">=, 66.6667, 2, 3, NOT_MET",
    "<=, 12,   1199, 10000, MET",
    "<=, 12,   1200, 10000, MET",
    "<=, 12,   1201, 10000, NOT_MET",
    "<=, 26.7, 267, 1000, MET",
    "<=, 26.7, 2671, 10000, NOT_MET",
    "=,  100,  999, 1000, NOT_MET",
    "=,  100,  1000, 1000, MET",
    "=,  0,    0, 5, MET",
  })
  void a_share_is_compared_exactly(
      String operator, String limit, String part, String whole, Verdict verdict) {
    Threshold threshold = threshold(PERCENT, Operator.of(operator), limit);
    assertThat(threshold.judge(IndicatorValue.ofShare(number(part), number(whole))))
        .contains(verdict);
  }

  @ParameterizedTest(name = "{0} % and {1} % is {2}")
  @CsvSource({
    "90.00, 50.00, MET",
    "89.99, 50.00, NOT_MET",
    "90.00, 49.99, NOT_MET",
    "90.01, 50.01, MET",
    "10, 10, NOT_MET",
  })
  void two_shares_must_both_reach_theirs(String first, String second, Verdict verdict) {
    Threshold threshold =
        new Threshold(PERCENT_DUAL, AT_LEAST, number("90"), number("50"), "%", false);
    IndicatorValue value =
        IndicatorValue.ofShares(number(first), number("100"), number(second), number("100"));
    assertThat(threshold.judge(value)).contains(verdict);
  }

  @ParameterizedTest(name = "{2} against {1} {0} is {3}")
  @CsvSource({
    "MONEY,  >=, 36, 35.9999, NOT_MET",
    "MONEY,  >=, 36, 36.0000, MET",
    "MONEY,  >=, 36, 36.0001, MET",
    "NUMBER, =,  0,  0.0000,  MET",
    "NUMBER, =,  0,  1,       NOT_MET",
  })
  void amounts_are_compared_as_numbers_whatever_their_decimals(
      ValueType type, String operator, String limit, String amount, Verdict verdict) {
    assertThat(
            threshold(type, Operator.of(operator), limit)
                .judge(IndicatorValue.ofAmount(number(amount))))
        .contains(verdict);
  }

  @Test
  void a_yes_or_no_needs_a_yes() {
    Threshold threshold = new Threshold(BOOLEAN, EQUAL, null, null, "", false);
    assertThat(threshold.judge(IndicatorValue.ofAnswer(true))).contains(Verdict.MET);
    assertThat(threshold.judge(IndicatorValue.ofAnswer(false))).contains(Verdict.NOT_MET);
    assertThat(threshold.judge(IndicatorValue.NONE)).isEmpty();
  }

  @Test
  void what_is_left_to_the_province_is_judged_by_hand_until_it_lays_it_down() {
    Threshold left = new Threshold(PERCENT, null, null, null, "%", true);
    IndicatorValue half = IndicatorValue.ofShare(number("50"), number("100"));
    assertThat(left.judge(half)).isEmpty();
    assertThat(left.text()).isEqualTo(Sentence.of("threshold.province"));
    assertThat(left.laidDown(AT_LEAST, number("50")).judge(half)).contains(Verdict.MET);
    assertThat(left.laidDown(AT_LEAST, number("50.0001")).judge(half)).contains(Verdict.NOT_MET);
  }

  @Test
  void half_a_value_or_an_impossible_one_has_no_verdict() {
    Threshold threshold = threshold(PERCENT, AT_LEAST, "80");
    assertThat(threshold.judge(IndicatorValue.ofShare(number("80"), null))).isEmpty();
    assertThat(threshold.judge(IndicatorValue.ofShare(number("0"), number("0")))).isEmpty();
    assertThat(threshold.judge(IndicatorValue.ofShare(number("-1"), number("1")))).isEmpty();
    assertThat(threshold.judge(IndicatorValue.ofShare(number("101"), number("100")))).isEmpty();
    assertThat(IndicatorValue.ofShare(number("101"), number("100")).fault(PERCENT))
        .contains(Sentence.of("value.moreThanWhole"));
  }

  @Test
  void thresholds_are_shown_as_vietnam_writes_numbers() {
    assertThat(threshold(PERCENT, AT_MOST, "26.7000").text())
        .isEqualTo(Sentence.of("threshold.AT_MOST", "26,7", "%"));
    assertThat(threshold(MONEY, AT_LEAST, "36.0000").text().args()).startsWith("36");
    assertThat(threshold(NUMBER, AT_LEAST, "1234.5").text().args()).startsWith("1.234,5");
  }

  private static Threshold threshold(ValueType type, Operator operator, String limit) {
    return new Threshold(type, operator, number(limit), null, "%", false);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
