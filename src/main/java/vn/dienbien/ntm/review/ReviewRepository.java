package vn.dienbien.ntm.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.security.ActorKey;

/** Rounds of review and findings. Writers hold the lock of the dossier. */
@Repository
class ReviewRepository {

  record Round(long id, LocalDateTime closedAt, String conclusion, TeamDecision decision) {}

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  ReviewRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  Optional<Round> round(long dossierId, Stage stage) {
    return Optional.ofNullable(rounds(dossierId).get(stage));
  }

  Map<Stage, Round> rounds(long dossierId) {
    return sql
        .sql(
            "select stage, id, closed_at, conclusion, decision_number, decision_date"
                + " from review_round where dossier_id = ?")
        .param(dossierId)
        .query(
            (row, index) ->
                Map.entry(
                    Stage.valueOf(row.getString("stage")),
                    new Round(
                        row.getLong("id"),
                        row.getObject("closed_at", LocalDateTime.class),
                        row.getString("conclusion"),
                        new TeamDecision(
                            row.getString("decision_number"),
                            row.getObject("decision_date", LocalDate.class)))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Opens a round with its assignments and empty findings: four statements whatever their number.
   */
  void open(long dossierId, Stage stage, Map<ActorKey, List<String>> subjects, LocalDateTime at) {
    sql.sql("insert into review_round (dossier_id, stage, opened_at) values (?, ?, ?)")
        .params(dossierId, stage.name(), at)
        .update();
    long round = round(dossierId, stage).orElseThrow().id();
    jdbc.batchUpdate(
        "insert into review_assignment (round_id, assignee_key) values (?, ?)",
        subjects.keySet().stream().map(who -> new Object[] {round, who.text()}).toList());
    jdbc.batchUpdate(
        "insert into finding (round_id, assignee_key, subject) values (?, ?, ?)",
        subjects.entrySet().stream()
            .flatMap(
                work ->
                    work.getValue().stream()
                        .map(subject -> new Object[] {round, work.getKey().text(), subject}))
            .toList());
  }

  List<Finding> findings(long round) {
    return sql.sql(
            "select assignee_key, subject, verdict, remark, recorded_by, recorded_at, version"
                + " from finding where round_id = ?")
        .param(round)
        .query(ReviewRepository::finding)
        .list();
  }

  Optional<Finding> finding(long round, ActorKey assignee, String subject) {
    return findings(round).stream()
        .filter(finding -> finding.assignee().equals(assignee))
        .filter(finding -> finding.subject().equals(subject))
        .findFirst();
  }

  /** Whether the version before this one was there to be changed. */
  boolean record(long round, Finding finding) {
    String verdict = finding.verdict() == null ? null : finding.verdict().name();
    return sql.sql(
                "update finding set verdict = ?, remark = ?, recorded_by = ?, recorded_at = ?,"
                    + " version = version + 1"
                    + " where round_id = ? and assignee_key = ? and subject = ? and version = ?")
            .params(
                verdict,
                finding.remark(),
                finding.recordedBy(),
                finding.recordedAt(),
                round,
                finding.assignee().text(),
                finding.subject(),
                finding.version() - 1)
            .update()
        == 1;
  }

  /** Takes the verdicts on these subjects back; the remarks stay to be corrected. */
  void reopen(long round, Collection<String> subjects) {
    sql.sql(
            "update finding set verdict = null, version = version + 1"
                + " where round_id = :round and subject in (:subjects)")
        .param("round", round)
        .param("subjects", subjects)
        .update();
  }

  void keepDecision(long round, TeamDecision decision) {
    sql.sql("update review_round set decision_number = ?, decision_date = ? where id = ?")
        .params(decision.number().strip(), decision.date(), round)
        .update();
  }

  void keepConclusion(long round, String conclusion) {
    sql.sql("update review_round set conclusion = ? where id = ?")
        .params(conclusion, round)
        .update();
  }

  void close(long round, String conclusion, LocalDateTime at) {
    sql.sql("update review_round set closed_at = ?, conclusion = ? where id = ?")
        .params(at, conclusion, round)
        .update();
  }

  List<CombinedFinding> combined(long round) {
    return sql.sql(
            "select criterion_no, verdict, remark from combined_finding where round_id = ?"
                + " order by criterion_no")
        .param(round)
        .query(CombinedFinding.class)
        .list();
  }

  void combine(long round, Collection<CombinedFinding> findings) {
    jdbc.batchUpdate(
        "replace into combined_finding (round_id, criterion_no, verdict, remark)"
            + " values (?, ?, ?, ?)",
        findings.stream()
            .map(
                finding ->
                    new Object[] {
                      round, finding.criterionNo(), finding.verdict().name(), finding.remark()
                    })
            .toList());
  }

  private static ActorKey assignee(ResultSet row) throws SQLException {
    return new ActorKey(row.getString("assignee_key"));
  }

  private static Finding finding(ResultSet row, int index) throws SQLException {
    String verdict = row.getString("verdict");
    return new Finding(
        assignee(row),
        row.getString("subject"),
        verdict == null ? null : Verdict.valueOf(verdict),
        row.getString("remark"),
        row.getString("recorded_by"),
        row.getObject("recorded_at", LocalDateTime.class),
        row.getInt("version"));
  }
}
