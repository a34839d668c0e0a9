package vn.dienbien.ntm.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.Operator;
import vn.dienbien.ntm.criteria.Threshold;
import vn.dienbien.ntm.criteria.ValueType;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * The thresholds of a round: those of the law, and those the law leaves to the province as the
 * province office entered them with their document. Until it does, people judge by hand.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ProvinceThresholdService {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(99_999_999);
  private static final int DOCUMENT_LENGTH = 300;
  private static final int DECIMALS = 4;

  private final JdbcTemplate jdbc;
  private final RoundService rounds;
  private final CriteriaService criteria;
  private final CurrentUser currentUser;
  private final AuditLog audit;
  private final Clock clock;

  ProvinceThresholdService(
      JdbcTemplate jdbc,
      RoundService rounds,
      CriteriaService criteria,
      CurrentUser currentUser,
      AuditLog audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.criteria = criteria;
    this.currentUser = currentUser;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the province has laid down for a round, by indicator id. */
  @Transactional(readOnly = true)
  public Map<String, ProvinceThreshold> entered(int roundId) {
    return jdbc
        .query(
            "select * from province_threshold where round_id = ?",
            (row, index) ->
                new ProvinceThreshold(
                    row.getString("indicator_id"),
                    Operator.of(row.getString("operator")),
                    row.getBigDecimal("threshold"),
                    row.getString("document"),
                    row.getString("entered_by"),
                    row.getObject("entered_at", LocalDateTime.class)),
            roundId)
        .stream()
        .collect(Collectors.toUnmodifiableMap(ProvinceThreshold::indicatorId, Function.identity()));
  }

  /**
   * The threshold that counts in a round for every indicator of a set, by indicator id: one
   * statement, and one for the year of the round where the law raises thresholds yearly.
   */
  @Transactional(readOnly = true)
  public Map<String, Threshold> thresholds(int roundId, String setId) {
    Map<String, ProvinceThreshold> entered = entered(roundId);
    CriteriaSet set = criteria.set(setId);
    boolean byYear = set.indicators().stream().anyMatch(i -> !i.limitsByYear().isEmpty());
    int year = byYear ? rounds.byId(roundId).year() : 0;
    return set.indicators().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Indicator::id, indicator -> inForce(indicator, year, entered.get(indicator.id()))));
  }

  /**
   * Enters or replaces a threshold of a round. Refused when the law fixes it and its figure is
   * known, when the number is impossible, or without a document.
   *
   * @param operator how values are compared; not asked of a yes/no indicator
   * @param limit the number to reach, at most four decimals; not asked of a yes/no indicator
   * @param document the document that lays it down
   */
  @UserCommand
  @PreAuthorize(RoundDesk.ROLES)
  public void enter(
      int roundId, String indicatorId, Operator operator, BigDecimal limit, String document) {
    RoundSummary round = rounds.byId(roundId);
    Indicator indicator = criteria.set(round.setId()).indicator(indicatorId);
    if (!indicator.isEnteredFor(round.year())) {
      throw new Refusal("threshold.refused.fixed", indicator.no());
    }
    if (document.isBlank() || document.strip().length() > DOCUMENT_LENGTH) {
      throw new Refusal("threshold.refused.document", String.valueOf(DOCUMENT_LENGTH));
    }
    boolean yesNo = indicator.valueType() == ValueType.BOOLEAN;
    if (!yesNo) {
      check(indicator, operator, limit);
    }
    jdbc.update(
        "insert into province_threshold (round_id, indicator_id, operator, threshold, document,"
            + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?) on duplicate key update"
            + " operator = values(operator), threshold = values(threshold),"
            + " document = values(document), entered_by = values(entered_by),"
            + " entered_at = values(entered_at)",
        roundId,
        indicatorId,
        (yesNo ? Operator.EQUAL : operator).symbol(),
        yesNo ? BigDecimal.ONE : limit,
        document.strip(),
        currentUser.get().displayName(),
        LocalDateTime.now(clock));
    audit.append(
        "round:" + roundId,
        Audience.ALL,
        "round.thresholdEntered",
        indicator.no(),
        document.strip());
  }

  private static Threshold inForce(Indicator indicator, int year, ProvinceThreshold entered) {
    return entered == null
        ? indicator.thresholdIn(year)
        : indicator.threshold().laidDown(entered.operator(), entered.limit());
  }

  private static void check(Indicator indicator, Operator operator, BigDecimal limit) {
    BigDecimal most = indicator.valueType().isShare() ? HUNDRED : LARGEST;
    if (operator == null
        || limit == null
        || limit.signum() < 0
        || limit.compareTo(most) > 0
        || limit.stripTrailingZeros().scale() > DECIMALS) {
      throw new Refusal("threshold.refused.number", indicator.no());
    }
  }
}
