package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.ActorKey;

/**
 * What lies with single people. Ballots are left out: the council has substitutes of its own, and
 * who has not voted yet is nobody's business but the secretary's.
 */
@Repository
class HeldTasks {

  /** Whose a row is: by name, or because they took it on. */
  private static final String HOLDER =
      "(case when t.actor_key like 'PERSON@%' then cast(substring(t.actor_key, 8) as unsigned)"
          + " else t.taken_by end)";

  private static final String NO_BALLOT = " and t.step_id <> 'castBallot'";

  /** The leader's units; null for who may see all. */
  private static final String OF_UNITS =
      " and (:everywhere or if(t.actor_key like 'PERSON@%', t.district_id,"
          + " substring_index(t.actor_key, '@', -1)) in (:units))";

  private static final String STRANDED =
      "(p.closed or not exists (select 1 from person_office o where o.person_id = p.id"
          + " and if(t.actor_key like 'PERSON@%', o.place = t.district_id and o.role in (:roles),"
          + " concat(o.role, '@', o.place) = t.actor_key)))";

  private final JdbcClient sql;

  HeldTasks(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Everybody with whom something lies, those whose work is stranded first, then by name.
   *
   * @param roles in which work given by name is done
   */
  List<Inbox> inboxes(boolean everywhere, Collection<String> units, Collection<String> roles) {
    return sql.sql(
            "select p.id as person_id, p.display_name as name, count(*) as pieces, sum("
                + STRANDED
                + ") as stranded from open_task t join person p on p.id = "
                + HOLDER
                + " where (t.actor_key like 'PERSON@%' or t.taken_by is not null)"
                + NO_BALLOT
                + OF_UNITS
                + " group by p.id, p.display_name"
                + " order by sum("
                + STRANDED
                + ") > 0 desc, p.display_name, p.id")
        .param("everywhere", everywhere)
        .param("units", orNothing(units))
        .param("roles", orNothing(roles))
        .query(Inbox.class)
        .list();
  }

  /** What lies with one person, in the order of dossiers. */
  List<HeldTask> of(long personId, boolean everywhere, Collection<String> units) {
    return sql.sql(
            "select t.* from open_task t where (t.actor_key = :actor or"
                + " (t.taken_by = :person and t.actor_key not like 'PERSON@%'))"
                + NO_BALLOT
                + OF_UNITS
                + " order by t.subject, t.id")
        .param("actor", ActorKey.ofPerson(personId).text())
        .param("person", personId)
        .param("everywhere", everywhere)
        .param("units", orNothing(units))
        .query((row, index) -> new HeldTask(TaskQueries.task(row), row.getString("district_id")))
        .list();
  }

  /** A row goes to another person by name; says whether it was there. */
  boolean pass(Subject subject, String workKey, ActorKey from, String newWorkKey, ActorKey to) {
    return sql.sql(
                "update open_task set actor_key = ?, work_key = ?"
                    + " where subject = ? and work_key = ? and actor_key = ?")
            .params(to.text(), newWorkKey, subject.text(), workKey, from.text())
            .update()
        == 1;
  }

  /** What one of a group took on goes to a colleague; says whether it was still theirs. */
  boolean passTaken(OpenTask task, long from, long to, String name, LocalDateTime at) {
    return sql.sql(
                "update open_task set taken_by = ?, taken_name = ?, taken_at = ?"
                    + " where subject = ? and work_key = ? and taken_by = ?")
            .params(to, name, at, task.subject().text(), task.workKey(), from)
            .update()
        == 1;
  }

  /** Stands in an empty list of a statement and matches nothing. */
  private static Collection<String> orNothing(Collection<String> words) {
    return words.isEmpty() ? List.of("-") : words;
  }
}
