package vn.dienbien.ntm.criteria;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.base.Share;

/**
 * What an indicator's value must reach. Compared exactly; nothing is rounded before comparing.
 *
 * @param type what is entered
 * @param operator how it is compared; null while the law leaves it to the province
 * @param limit the number to reach; null for a yes/no indicator and while nobody laid it down
 * @param secondLimit the number the second share must reach; null but for two shares
 * @param unit unit of the number, e.g. "%"
 * @param byHand whether people must judge: the law leaves it to the province and the province has
 *     not laid it down, its figure is not known, or it stands for a whole criterion
 */
public record Threshold(
    ValueType type,
    Operator operator,
    BigDecimal limit,
    BigDecimal secondLimit,
    String unit,
    boolean byHand) {

  /** The verdict on a value; empty while something is missing, or where people must judge. */
  public Optional<Verdict> judge(IndicatorValue value) {
    if (byHand || !value.isEntered(type)) {
      return Optional.empty();
    }
    boolean met =
        switch (type) {
          case BOOLEAN -> value.isMet();
          case PERCENT -> reaches(value.share().orElseThrow(), limit);
          case PERCENT_DUAL ->
              reaches(value.share().orElseThrow(), limit)
                  && reaches(value.secondShare().orElseThrow(), secondLimit);
          case NUMBER, MONEY -> operator.accepts(value.amount().compareTo(limit));
        };
    return Optional.of(met ? Verdict.MET : Verdict.NOT_MET);
  }

  /** This threshold as the province laid it down. */
  public Threshold laidDown(Operator laidDownOperator, BigDecimal laidDownLimit) {
    return new Threshold(
        type,
        laidDownOperator,
        type == ValueType.BOOLEAN ? null : laidDownLimit,
        secondLimit,
        unit,
        false);
  }

  /** The threshold in words: "at least 80 %", "at least 90 % and at least 50 %". */
  public Sentence text() {
    if (byHand) {
      return Sentence.of(byHandKey());
    }
    return switch (type) {
      case BOOLEAN -> Sentence.of("threshold.yes");
      case PERCENT_DUAL ->
          Sentence.of("threshold.dual." + operator.name(), plain(limit), plain(secondLimit));
      case PERCENT, NUMBER, MONEY ->
          Sentence.of("threshold." + operator.name(), plain(limit), unit);
    };
  }

  private String byHandKey() {
    if (operator == null) {
      return "threshold.province";
    }
    return type == ValueType.BOOLEAN ? "threshold.wholeCriterion" : "threshold.unknown";
  }

  private boolean reaches(Share share, BigDecimal percent) {
    return operator.accepts(share.compareToPercent(percent));
  }

  /** A number as Vietnam prints it: 1.234,5. */
  private static String plain(BigDecimal number) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(new Locale("vi", "VN")))
        .format(number);
  }
}
