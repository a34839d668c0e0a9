package vn.dienbien.ntm.dossier.ui;

import java.math.BigDecimal;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** The value of an indicator in words. */
final class ValueTexts {

  private ValueTexts() {}

  /** The value as it is read: "270/280 = 96,43 %"; says so when nothing was entered. */
  static String of(Indicator indicator, IndicatorValue value) {
    if (value.equals(IndicatorValue.NONE)) {
      return Texts.of("claim.value.none");
    }
    return switch (indicator.valueType()) {
      case BOOLEAN -> Texts.of(value.isMet() ? "claim.yes" : "claim.no");
      case PERCENT -> share(value.numerator(), value.denominator());
      case PERCENT_DUAL ->
          share(value.numerator(), value.denominator())
              + "; "
              + share(value.secondNumerator(), value.secondDenominator());
      case NUMBER, MONEY -> Numbers.of(value.amount()) + " " + indicator.unit();
    };
  }

  private static String share(BigDecimal numerator, BigDecimal denominator) {
    if (numerator == null || denominator == null || denominator.signum() <= 0) {
      return Numbers.of(numerator) + "/" + Numbers.of(denominator);
    }
    return Texts.of(
        "claim.share",
        Numbers.of(numerator),
        Numbers.of(denominator),
        Numbers.percent(new Share(numerator, denominator).percent()));
  }
}
