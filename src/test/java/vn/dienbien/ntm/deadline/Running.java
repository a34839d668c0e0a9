package vn.dienbien.ntm.deadline;

import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.support.A;

/** Dossiers that simply stand somewhere, for lists: no story led them there. */
record Running(JdbcTemplate jdbc, int round, LocalDate today) {

  /** A dossier of a commune of the province, without deadline. */
  long dossier(String commune, DossierStatus status) {
    return dossier(commune, status, today.minusDays(1).atTime(8, 0));
  }

  long dossier(String commune, DossierStatus status, LocalDateTime since) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.update(
        connection -> {
          var insert =
              connection.prepareStatement(
                  "insert into dossier (round_id, commune_id, district_id, set_id, version_id,"
                      + " status, receipt_number, commune_name, search, status_since, opened_at)"
                      + " select ?, id, parent_id, '"
                      + A.SET
                      + "', 'qd2540', ?, null, name, search, ?, ? from unit where id = ?",
                  Statement.RETURN_GENERATED_KEYS);
          insert.setInt(1, round);
          insert.setString(2, status.name());
          insert.setObject(3, since);
          insert.setObject(4, since);
          insert.setString(5, commune);
          return insert;
        },
        key);
    return key.getKey().longValue();
  }

  /** The clock of the step a dossier waits in, with this last day. */
  long due(long dossier, DossierStatus status, LocalDate last) {
    return clock(dossier, status, last, null);
  }

  /** The same, standing still since yesterday. */
  long paused(long dossier, DossierStatus status, LocalDate last) {
    return clock(dossier, status, last, today.minusDays(1));
  }

  private long clock(long dossier, DossierStatus status, LocalDate last, LocalDate pausedSince) {
    jdbc.update(
        "insert into step_clock (subject, step_id, version_id, started_on, days, day_kind,"
            + " paused_since, pause_reason, due_at) values (?, ?, 'qd2540', ?, 5, 'WORKING', ?, ?, ?)",
        DossierLinks.subject(dossier),
        status.step().orElseThrow(),
        today.minusDays(1),
        pausedSince,
        pausedSince == null ? null : "RETURN",
        last.atTime(23, 59, 59));
    return dossier;
  }

  /** A row of the worklist: who has what to do. */
  void work(long dossier, String stepId, ActorKey actor) {
    jdbc.update(
        "insert into open_task (subject, dossier_id, step_id, work_key, actor_key, commune_id,"
            + " district_id, commune_name, search, opened_at, clock)"
            + " select concat('dossier:', id), id, ?, ?, ?, commune_id, district_id, commune_name,"
            + " search, opened_at, ? from dossier where id = ?",
        stepId,
        stepId + actor,
        actor.text(),
        stepId,
        dossier);
  }
}
