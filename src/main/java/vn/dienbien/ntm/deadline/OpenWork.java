package vn.dienbien.ntm.deadline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/** Who has a step now, and who stands above them: read from the rows of the worklist. */
@Component
class OpenWork {

  private final NamedParameterJdbcTemplate jdbc;
  private final UnitService units;

  OpenWork(NamedParameterJdbcTemplate jdbc, UnitService units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /**
   * One row of the worklist.
   *
   * @param clock the clock it follows; null for work with a day of its own
   */
  record Row(
      String stepId,
      String workKey,
      String clock,
      ActorKey actor,
      String communeId,
      String districtId,
      String title,
      String receiptNumber) {}

  /** Those who have a step; empty when it is not open. */
  Optional<Bearers> find(String subject, String stepId) {
    List<Row> all =
        jdbc.query(
            "select * from open_task where subject = :subject order by id",
            Map.of("subject", subject),
            (row, index) ->
                new Row(
                    row.getString("step_id"),
                    row.getString("work_key"),
                    row.getString("clock"),
                    new ActorKey(row.getString("actor_key")),
                    row.getString("commune_id"),
                    row.getString("district_id"),
                    row.getString("commune_name"),
                    row.getString("receipt_number")));
    List<Row> rows = all.stream().filter(row -> row.clock() != null).toList();
    boolean awaitsExtension =
        all.stream().anyMatch(row -> row.workKey().equals(Extension.workKey(stepId)));
    return rows.stream()
        .filter(row -> row.stepId().equals(stepId))
        .findFirst()
        .map(own -> new Bearers(own, rows, awaitsExtension, units.province().id()));
  }

  /**
   * Those who have a step.
   *
   * @param own the row of the step itself
   * @param rows all rows of work in it
   * @param awaitsExtension whether somebody has to decide on more time for it
   * @param province the unit at the top
   */
  record Bearers(Row own, List<Row> rows, boolean awaitsExtension, String province) {

    DeadlineEvent.Case about(String subject, String stepId) {
      return new DeadlineEvent.Case(subject, stepId, own.title(), own.receiptNumber());
    }

    /** Everybody who still has something to do in the step. */
    Set<ActorKey> all() {
      return rows.stream().map(Row::actor).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<ActorKey> toldOf(DeadlineMark mark) {
      return switch (mark) {
        case FIRST_REMINDER, SECOND_REMINDER, DUE -> all();
        case LEADER -> Set.of(leader());
        case PROVINCE -> Set.of(ActorKey.of(Role.PROVINCE_OFFICER, province));
      };
    }

    /** The leader of the unit that has the step. */
    ActorKey leader() {
      return switch (level()) {
        case COMMUNE -> ActorKey.of(Role.COMMUNE_LEADER, own.communeId());
        case DISTRICT -> ActorKey.of(Role.DISTRICT_LEADER, own.districtId());
        case PROVINCE, DEPARTMENT -> ActorKey.of(Role.PROVINCE_LEADER, province);
      };
    }

    /** The leader of the unit above the one that has the step. */
    ActorKey leaderAbove() {
      boolean isUnderDistrict = level() == Role.Level.COMMUNE && !own.districtId().equals(province);
      return isUnderDistrict
          ? ActorKey.of(Role.DISTRICT_LEADER, own.districtId())
          : ActorKey.of(Role.PROVINCE_LEADER, province);
    }

    private Role.Level level() {
      return own.actor().role().level();
    }
  }
}
