package vn.dienbien.ntm.dossier;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;

/**
 * A claim as it stood at a filing; the evidence as ids of attachments, parted by commas. Numbers
 * come from columns of one scale, so that equals tells whether two filings state the same.
 */
record FiledClaim(
    String indicatorId,
    Boolean isMet,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal secondNumerator,
    BigDecimal secondDenominator,
    BigDecimal amount,
    Verdict ownVerdict,
    String reason,
    String evidence) {

  IndicatorValue value() {
    return new IndicatorValue(
        isMet, numerator, denominator, secondNumerator, secondDenominator, amount);
  }

  List<Long> evidenceIds() {
    return Arrays.stream(evidence.split(","))
        .filter(id -> !id.isEmpty())
        .map(Long::valueOf)
        .toList();
  }
}
