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
   * @param running the step whose clock runs: the one asked for, or that of the answer it waits for
   * @param clock the clock it follows; null for work with a day of its own
   */
  record Row(
      String running,
      String stepId,
      String workKey,
      String clock,
      ActorKey actor,
      String communeId,
      String districtId,
      String title,
      String receiptNumber) {}

  /**
   * Those who must act now in a step: those who have it or, while it waits for an answer of the
   * commune, those who answer; empty when it is not open.
   */
  Optional<Bearers> find(String subject, String stepId) {
    List<Row> all =
        jdbc.query(
            "select t.*, coalesce((select c.waits_for from step_clock c"
                + " where c.subject = t.subject and c.step_id = :step), :step) as running"
                + " from open_task t where t.subject = :subject order by t.id",
            Map.of("subject", subject, "step", stepId),
            (row, index) ->
                new Row(
                    row.getString("running"),
                    row.getString("step_id"),
                    row.getString("work_key"),
                    row.getString("clock"),
                    new ActorKey(row.getString("actor_key")),
                    row.getString("commune_id"),
                    row.getString("district_id"),
                    row.getString("commune_name"),
                    row.getString("receipt_number")));
    List<Row> rows = all.stream().filter(row -> row.running().equals(row.clock())).toList();
    boolean awaitsExtension =
        all.stream().anyMatch(row -> row.workKey().equals(Extension.workKey(row.running())));
    return rows.stream()
        .filter(row -> row.stepId().equals(row.clock()))
        .findFirst()
        // An answer has no row of the step itself.
        .or(() -> rows.stream().findFirst())
        .map(own -> new Bearers(subject, own, rows, awaitsExtension, units.province().id()));
  }

  /**
   * Those who have a step.
   *
   * @param subject what it is about
   * @param own the row of the step itself, or the first of an answer
   * @param rows all rows of work in it
   * @param awaitsExtension whether somebody has to decide on more time for it
   * @param province the unit at the top
   */
  record Bearers(
      String subject, Row own, List<Row> rows, boolean awaitsExtension, String province) {

    /** The step, or the answer, whose clock runs. */
    StepClock.Key clock() {
      return new StepClock.Key(subject, own.running());
    }

    DeadlineEvent.Case about() {
      return new DeadlineEvent.Case(subject, own.running(), own.title(), own.receiptNumber());
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
