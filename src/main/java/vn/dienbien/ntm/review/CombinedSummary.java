package vn.dienbien.ntm.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.AppraisalSummary;

/** Counts the combined findings of appraisals, for the stages after them. */
@Component
class CombinedSummary implements AppraisalSummary {

  private final JdbcClient sql;

  CombinedSummary(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<Long, Figures> of(Collection<Long> dossierIds) {
    if (dossierIds.isEmpty()) {
      return Map.of();
    }
    return sql
        .sql(
            "select r.dossier_id, c.criterion_no, c.verdict from combined_finding c"
                + " join review_round r on r.id = c.round_id"
                + " where r.stage = 'APPRAISAL' and r.dossier_id in (:dossiers)"
                + " order by c.criterion_no")
        .param("dossiers", dossierIds)
        .query(
            (row, index) ->
                new Row(
                    row.getLong("dossier_id"),
                    row.getInt("criterion_no"),
                    Verdict.valueOf(row.getString("verdict"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::dossierId,
                Collectors.collectingAndThen(Collectors.toList(), CombinedSummary::figures)));
  }

  private static Figures figures(List<Row> rows) {
    return new Figures(
        count(rows, Verdict.MET),
        count(rows, Verdict.BASICALLY_MET),
        count(rows, Verdict.NOT_ASSESSED),
        rows.stream().filter(row -> row.verdict() == Verdict.NOT_MET).map(Row::no).toList());
  }

  private static int count(List<Row> rows, Verdict verdict) {
    return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  private record Row(long dossierId, int no, Verdict verdict) {}
}
