package vn.dienbien.ntm.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;

/** What the commune states of one indicator. */
@Entity
@Table(name = "indicator_claim")
class IndicatorClaim {

  @Embeddable
  record Key(long dossierId, String indicatorId) implements Serializable {}

  @EmbeddedId private Key key;
  private Boolean isMet;
  private BigDecimal numerator;
  private BigDecimal denominator;
  private BigDecimal secondNumerator;
  private BigDecimal secondDenominator;
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private Verdict ownVerdict;

  private String reason = "";
  private String changedBy;
  private LocalDateTime changedAt;
  private Long carriedFrom;
  @Version private Integer version;

  protected IndicatorClaim() {}

  IndicatorClaim(long dossierId, String indicatorId) {
    this.key = new Key(dossierId, indicatorId);
  }

  void state(IndicatorValue value, Verdict ownVerdict, String reason, String by, LocalDateTime at) {
    this.isMet = value.isMet();
    this.numerator = value.numerator();
    this.denominator = value.denominator();
    this.secondNumerator = value.secondNumerator();
    this.secondDenominator = value.secondDenominator();
    this.amount = value.amount();
    this.ownVerdict = ownVerdict;
    this.reason = reason;
    this.changedBy = by;
    this.changedAt = at;
    this.carriedFrom = null;
  }

  String indicatorId() {
    return key.indicatorId();
  }

  IndicatorValue value() {
    return new IndicatorValue(
        isMet, numerator, denominator, secondNumerator, secondDenominator, amount);
  }

  Verdict ownVerdict() {
    return ownVerdict;
  }

  String reason() {
    return reason;
  }

  String changedBy() {
    return changedBy;
  }

  LocalDateTime changedAt() {
    return changedAt;
  }

  /** The earlier dossier it was brought from; null once a person has entered or confirmed it. */
  Long carriedFrom() {
    return carriedFrom;
  }

  int version() {
    return version;
  }
}
