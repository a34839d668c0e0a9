package vn.dienbien.ntm.round;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.dienbien.ntm.criteria.Operator;

/**
 * A threshold the law leaves to the province, as the province laid it down for a round.
 *
 * @param indicatorId the indicator
 * @param operator how values are compared with it
 * @param limit the number to reach; 1 for a yes/no indicator
 * @param document the document that lays it down
 * @param enteredBy who entered it
 * @param enteredAt when
 */
public record ProvinceThreshold(
    String indicatorId,
    Operator operator,
    BigDecimal limit,
    String document,
    String enteredBy,
    LocalDateTime enteredAt) {}
