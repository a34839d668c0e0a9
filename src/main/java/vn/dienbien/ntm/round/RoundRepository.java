package vn.dienbien.ntm.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/** The tables of rounds and their candidates. */
@Repository
class RoundRepository {

  /** A row of the table of candidates. */
  record CandidateRow(String unitId, CandidateOrigin origin, String source) {}

  private final JdbcTemplate jdbc;

  RoundRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<RoundSummary> all() {
    return jdbc.query(
        "select * from round order by assessment_year desc, level", (row, index) -> round(row));
  }

  Optional<RoundSummary> find(int id) {
    return jdbc.query("select * from round where id = ?", (row, index) -> round(row), id).stream()
        .findFirst();
  }

  Optional<RoundSummary> find(int year, RecognitionLevel level) {
    return jdbc
        .query(
            "select * from round where assessment_year = ? and level = ?",
            (row, index) -> round(row),
            year,
            level.name())
        .stream()
        .findFirst();
  }

  void insert(NewRound round, LocalDateTime openedAt) {
    jdbc.update(
        "insert into round (assessment_year, level, set_id, version_id, registration_cutoff,"
            + " commune_cutoff, district_cutoff, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        round.year(),
        round.level().name(),
        round.setId(),
        round.versionId(),
        round.registrationCutoff(),
        round.communeCutoff(),
        round.districtCutoff(),
        openedAt);
  }

  List<CandidateRow> candidates(int roundId) {
    return jdbc.query(
        "select * from round_candidate where round_id = ?",
        (row, index) ->
            new CandidateRow(
                row.getString("unit_id"),
                CandidateOrigin.valueOf(row.getString("origin")),
                row.getString("source")),
        roundId);
  }

  /** Whether it is a candidate; its row stays locked until the transaction ends. */
  boolean lockCandidate(int roundId, String unitId) {
    return !jdbc.queryForList(
            "select unit_id from round_candidate where round_id = ? and unit_id = ? for update",
            roundId,
            unitId)
        .isEmpty();
  }

  boolean isCandidate(int roundId, String unitId) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists(select 1 from round_candidate where round_id = ? and unit_id = ?)",
            Boolean.class,
            roundId,
            unitId));
  }

  void insertCandidate(int roundId, String unitId, CandidateOrigin origin, String source) {
    jdbc.update(
        "insert into round_candidate (round_id, unit_id, origin, source) values (?, ?, ?, ?)",
        roundId,
        unitId,
        origin.name(),
        source);
  }

  void insertCandidates(int roundId, List<String> unitIds, CandidateOrigin origin, String source) {
    jdbc.batchUpdate(
        "insert into round_candidate (round_id, unit_id, origin, source) values (?, ?, ?, ?)"
            + " on duplicate key update source = source",
        unitIds.stream().map(unit -> new Object[] {roundId, unit, origin.name(), source}).toList());
  }

  void deleteCandidate(int roundId, String unitId) {
    jdbc.update("delete from candidate_note where round_id = ? and unit_id = ?", roundId, unitId);
    jdbc.update("delete from round_candidate where round_id = ? and unit_id = ?", roundId, unitId);
  }

  Optional<CandidateOrigin> originOf(int roundId, String unitId) {
    return jdbc
        .queryForList(
            "select origin from round_candidate where round_id = ? and unit_id = ?",
            String.class,
            roundId,
            unitId)
        .stream()
        .map(CandidateOrigin::valueOf)
        .findFirst();
  }

  private static RoundSummary round(ResultSet row) throws SQLException {
    return new RoundSummary(
        row.getInt("id"),
        row.getInt("assessment_year"),
        RecognitionLevel.valueOf(row.getString("level")),
        row.getString("set_id"),
        row.getString("version_id"),
        row.getObject("registration_cutoff", LocalDate.class),
        row.getObject("commune_cutoff", LocalDate.class),
        row.getObject("district_cutoff", LocalDate.class));
  }
}
