package vn.dienbien.ntm.deadline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * @param waitsFor the answer that the step asked for waits for; null for none
   */
  record Row(
      String stepId,
      String workKey,
      String clock,
      String waitsFor,
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
    List<Row> all = rows(subject, stepId);
    return all.stream()
        .findFirst()
        .map(row -> row.waitsFor() == null ? stepId : row.waitsFor())
        .flatMap(running -> bearers(subject, running, stepId, all));
  }

  /** Those who have exactly this step or answer, whether its clock runs or not. */
  Optional<Bearers> findExactly(String subject, String stepId) {
    return bearers(subject, stepId, stepId, rows(subject, stepId));
  }

  private List<Row> rows(String subject, String stepId) {
    return jdbc.query(
        "select t.*, (select c.waits_for from step_clock c"
            + " where c.subject = t.subject and c.step_id = :step) as waits_for"
            + " from open_task t where t.subject = :subject order by t.id",
        Map.of("subject", subject, "step", stepId),
        (row, index) ->
            new Row(
                row.getString("step_id"),
                row.getString("work_key"),
                row.getString("clock"),
                row.getString("waits_for"),
                new ActorKey(row.getString("actor_key")),
                row.getString("commune_id"),
                row.getString("district_id"),
                row.getString("commune_name"),
                row.getString("receipt_number")));
  }

  private Optional<Bearers> bearers(String subject, String running, String stepId, List<Row> all) {
    List<Row> rows = all.stream().filter(row -> running.equals(row.clock())).toList();
    Set<String> keys = all.stream().map(Row::workKey).collect(Collectors.toSet());
    List<StepClock.Key> wished =
        Stream.of(running, stepId)
            .distinct()
            .filter(step -> keys.contains(Extension.workKey(step)))
            .map(step -> new StepClock.Key(subject, step))
            .toList();
    return rows.stream()
        .filter(row -> row.stepId().equals(running))
        .findFirst()
        // An answer has no row of the step itself.
        .or(() -> rows.stream().findFirst())
        .map(
            own ->
                new Bearers(
                    new StepClock.Key(subject, running), own, rows, wished, units.province().id()));
  }

  /**
   * Those who have a step.
   *
   * @param clock the step, or the answer, whose clock runs
   * @param own the row of the step itself, or the first of an answer
   * @param rows all rows of work in it
   * @param wished for which of the step and its answer somebody has to decide on more time
   * @param province the unit at the top
   */
  record Bearers(
      StepClock.Key clock, Row own, List<Row> rows, List<StepClock.Key> wished, String province) {

    /** Whether somebody has to decide on more time for what runs. */
    boolean awaitsExtension() {
      return wished.contains(clock);
    }

    DeadlineEvent.Case about() {
      return new DeadlineEvent.Case(
          clock.subject(), clock.stepId(), own.title(), own.receiptNumber());
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
