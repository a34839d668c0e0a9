package vn.dienbien.ntm.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.Role;

/** Reads the versions of the procedure from the database. */
@Component
class ProcedureReader {

  private final JdbcTemplate jdbc;

  ProcedureReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The published versions, in the order in which they came into force. */
  List<String> published() {
    return jdbc.queryForList(
        "select id from procedure_version where status = 'PUBLISHED' order by in_force_from, id",
        String.class);
  }

  Optional<ProcedureVersion> read(String id) {
    return jdbc
        .query("select * from procedure_version where id = ?", (row, index) -> version(row), id)
        .stream()
        .findFirst();
  }

  private ProcedureVersion version(ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new ProcedureVersion(
        id,
        row.getString("name"),
        row.getString("source"),
        steps(id),
        settings(id),
        papers(id),
        new VersionTerm(
            VersionStatus.valueOf(row.getString("status")),
            row.getObject("in_force_from", LocalDate.class),
            row.getObject("in_force_to", LocalDate.class),
            row.getString("made_from")));
  }

  private Map<String, ProcedureStep> steps(String versionId) {
    return jdbc
        .query(
            "select * from procedure_step where version_id = ?",
            (row, index) -> step(row),
            versionId)
        .stream()
        .collect(Collectors.toUnmodifiableMap(ProcedureStep::id, Function.identity()));
  }

  private Map<String, ProcedureSetting> settings(String versionId) {
    return jdbc
        .query(
            "select * from procedure_setting where version_id = ?",
            (row, index) ->
                new ProcedureSetting(
                    row.getString("name"),
                    row.getBigDecimal("value"),
                    row.getString("unit"),
                    row.getString("source"),
                    row.getBoolean("confirmed")),
            versionId)
        .stream()
        .collect(Collectors.toUnmodifiableMap(ProcedureSetting::name, Function.identity()));
  }

  private List<ProcedureDocument> papers(String versionId) {
    return jdbc.query(
        "select * from procedure_document where version_id = ? order by step_id, position, code",
        (row, index) ->
            new ProcedureDocument(
                row.getString("step_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("form_number"),
                row.getBoolean("required"),
                row.getBoolean("attached"),
                row.getString("source"),
                row.getBoolean("confirmed")),
        versionId);
  }

  private static ProcedureStep step(ResultSet row) throws SQLException {
    int duration = row.getInt("duration");
    OptionalInt days = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(duration);
    return new ProcedureStep(
        row.getString("step_id"),
        Role.valueOf(row.getString("actor")),
        Optional.ofNullable(row.getString("actor_place")),
        days,
        CountedDays.valueOf(row.getString("day_kind")),
        Optional.ofNullable(row.getString("cutoff")).map(CutoffKind::valueOf),
        row.getString("source"),
        row.getBoolean("confirmed"));
  }
}
