package vn.dienbien.ntm.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.round.CandidateOrigin;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;

/**
 * What a commune that is carried over brings from its last dossier of the same level: answers and
 * evidence, marked until a person has entered or confirmed them.
 */
@Component
class CarriedOver {

  private record Earlier(long id, String setId, int assessmentYear) {}

  private static final String SAME_INDICATOR =
      " join indicator earlier on earlier.id = c.indicator_id join indicator later"
          + " on later.no = earlier.no and later.id in (:indicators) where c.dossier_id = :from";

  private final JdbcClient sql;
  private final RoundService rounds;
  private final CriteriaService criteria;
  private final AuditLog audit;

  CarriedOver(JdbcClient sql, RoundService rounds, CriteriaService criteria, AuditLog audit) {
    this.sql = sql;
    this.rounds = rounds;
    this.criteria = criteria;
    this.audit = audit;
  }

  /** Fills the dossier of a candidate that was carried over; a fixed number of statements. */
  void bring(Dossier dossier, RoundSummary round) {
    Optional<CandidateOrigin> origin = rounds.originOf(round.id(), dossier.communeId());
    if (origin.filter(CandidateOrigin.CARRIED_OVER::equals).isPresent()) {
      last(dossier.communeId(), round).ifPresent(earlier -> bring(dossier, earlier));
    }
  }

  private void bring(Dossier dossier, Earlier earlier) {
    List<String> indicators = same(criteria.set(earlier.setId()), criteria.set(dossier.setId()));
    if (indicators.isEmpty()) {
      return;
    }
    Map<String, Object> params =
        Map.of("from", earlier.id(), "to", dossier.id(), "indicators", indicators);
    int answers =
        sql.sql(
                "insert into indicator_claim (dossier_id, indicator_id, is_met, numerator,"
                    + " denominator, second_numerator, second_denominator, amount, own_verdict,"
                    + " reason, changed_by, changed_at, carried_from) select :to, later.id, c.is_met,"
                    + " c.numerator, c.denominator, c.second_numerator, c.second_denominator,"
                    + " c.amount, c.own_verdict, c.reason, c.changed_by, c.changed_at, :from"
                    + " from indicator_claim c"
                    + SAME_INDICATOR)
            .params(params)
            .update();
    int files =
        sql.sql(
                "insert into evidence (dossier_id, indicator_id, file_id, attached_by,"
                    + " attached_at, carried_from) select :to, later.id, c.file_id, c.attached_by,"
                    + " c.attached_at, :from from evidence c"
                    + SAME_INDICATOR
                    + " and c.removed_at is null order by c.id")
            .params(params)
            .update();
    audit.append(
        dossier.subject(),
        Audience.ALL,
        "carriedOver",
        String.valueOf(earlier.assessmentYear()),
        answers,
        files);
  }

  /** The years of the rounds that some dossiers belong to, by dossier; asks only if it must. */
  Map<Long, Integer> years(Collection<Long> dossierIds) {
    if (dossierIds.isEmpty()) {
      return Map.of();
    }
    return sql
        .sql(
            "select d.id, d.set_id, r.assessment_year from dossier d join round r"
                + " on r.id = d.round_id where d.id in (:ids)")
        .param("ids", dossierIds)
        .query(Earlier.class)
        .stream()
        .collect(Collectors.toUnmodifiableMap(Earlier::id, Earlier::assessmentYear));
  }

  private Optional<Earlier> last(String communeId, RoundSummary round) {
    return sql.sql(
            "select d.id, d.set_id, r.assessment_year from dossier d join round r"
                + " on r.id = d.round_id where d.commune_id = ? and r.level = ?"
                + " and r.assessment_year < ? order by r.assessment_year desc limit 1")
        .params(communeId, round.level().name(), round.year())
        .query(Earlier.class)
        .optional();
  }

  private static List<String> same(CriteriaSet before, CriteriaSet now) {
    Map<String, Indicator> byNo =
        before.indicators().stream().collect(Collectors.toMap(Indicator::no, one -> one));
    return now.indicators().stream()
        .filter(one -> byNo.containsKey(one.no()) && one.asksTheSameAs(byNo.get(one.no())))
        .map(Indicator::id)
        .toList();
  }
}
