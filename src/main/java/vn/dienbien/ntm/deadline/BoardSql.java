package vn.dienbien.ntm.deadline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.dossier.DossierScope;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.SignedIn;

/**
 * The running dossiers that a person may see and that a filter lets pass, as SQL: each with the
 * clock that runs, "c": that of the step it waits in or, while the commune answers a return out of
 * it, that of the answer.
 *
 * @param where from "from" on
 * @param values the values that it names
 */
record BoardSql(String where, Map<String, Object> values) {

  /** How much time is left; the values are {@link BoardTimes#values}. */
  static final String LEVEL =
      "case when c.due_at is null then 'NONE' when c.paused_since is not null then 'PAUSED'"
          + " when c.due_at < :today then 'LATE' when c.due_at < :tomorrow then 'TODAY'"
          + " when c.due_at < :later then 'SOON' else 'LEFT' end";

  /** Since when it is there, or the commune has to answer. */
  static final String SINCE =
      "if(w.waits_for is null, d.status_since, cast(c.started_on as datetime(6)))";

  /** The place of the step in the procedure. */
  private static final String STEP_ORDER = "field(d.status, " + statuses() + ")";

  /** The step that it waits in. */
  private static final String STEP =
      running().map(BoardSql::stepOf).collect(Collectors.joining(" ", "case d.status ", " end"));

  private static final String FROM =
      " from dossier d join unit u on u.id = d.district_id join round r on r.id = d.round_id"
          + " left join step_clock w on w.subject = concat('dossier:', d.id) and w.step_id = "
          + STEP
          + " left join step_clock c on c.subject = w.subject"
          + " and c.step_id = coalesce(w.waits_for, w.step_id)"
          + " where d.status in ("
          + statuses()
          + ")";

  /** Of the person, filtered by everything but the level. */
  static BoardSql of(SignedIn person, BoardFilter filter, BoardTimes times) {
    DossierScope scope = DossierScope.of(person);
    Map<String, Object> values = new HashMap<>(scope.values());
    values.putAll(times.values());
    StringBuilder where = new StringBuilder(FROM).append(" and ").append(scope.sql());
    if (filter.districtId() != null) {
      where.append(" and d.district_id = :district");
      values.put("district", filter.districtId());
    }
    if (filter.stage() != null) {
      where.append(" and d.status in (:stage)");
      values.put("stage", names(status -> BoardStage.of(status) == filter.stage()));
    }
    if (!filter.stepId().isEmpty()) {
      where.append(" and coalesce(c.step_id, ").append(STEP).append(") = :step");
      values.put("step", filter.stepId());
    }
    if (!filter.search().isBlank()) {
      where.append(" and d.search like :search");
      values.put("search", SearchText.likePattern(filter.search()));
    }
    if (filter.roundId() != null) {
      where.append(" and d.round_id = :round");
      values.put("round", filter.roundId());
    }
    if (filter.day() != null) {
      where.append(" and c.due_at >= :day and c.due_at < :dayAfter");
      values.put("day", filter.day().atStartOfDay());
      values.put("dayAfter", filter.day().plusDays(1).atStartOfDay());
    }
    return new BoardSql(where.toString(), values);
  }

  /** Only with so much time left; null for all. */
  BoardSql and(BoardLevel level) {
    return level == null ? this : and(LEVEL + " = :level", Map.of("level", level.name()));
  }

  /** With a further condition. */
  BoardSql and(String condition, Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(more);
    return new BoardSql(where + " and " + condition, all);
  }

  static String order(BoardSort sort) {
    String due = "c.due_at is null, c.paused_since is not null, c.due_at, d.id";
    return " order by "
        + switch (sort) {
          case DUE -> due;
          case STAGE -> STEP_ORDER + ", " + due;
          case COMMUNE -> "d.commune_name, " + due;
        };
  }

  private static String statuses() {
    return running().map(status -> quoted(status.name())).collect(Collectors.joining(", "));
  }

  private static List<String> names(Predicate<DossierStatus> wanted) {
    return running().filter(wanted).map(Enum::name).toList();
  }

  private static Stream<DossierStatus> running() {
    return Arrays.stream(DossierStatus.values()).filter(status -> !status.isEnded());
  }

  private static String stepOf(DossierStatus status) {
    return "when " + quoted(status.name()) + " then " + quoted(status.step().orElseThrow());
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }
}
