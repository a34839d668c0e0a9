package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;

/** Compares the portal with the law: status, token, worklist, rights of everybody, log. */
class WalkCheck {

  /** Executions without another below them, in the process and the stages it called. */
  private static final String TOKENS =
      "select e.ACT_ID_ from ACT_RU_EXECUTION e"
          + " join ACT_RU_EXECUTION own on own.ID_ = e.PROC_INST_ID_"
          + " join ACT_RU_EXECUTION root on root.ID_ = own.ROOT_PROC_INST_ID_"
          + " where root.BUSINESS_KEY_ = cast(? as char character set ascii)"
          + " and e.IS_EVENT_SCOPE_ = 0"
          + " and not exists (select 1 from ACT_RU_EXECUTION c where c.PARENT_ID_ = e.ID_)"
          + " and not exists (select 1 from ACT_RU_EXECUTION c where c.SUPER_EXEC_ = e.ID_)";

  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired DossierStages stages;

  /** Key of the newest entry of the log there is. */
  long logged() {
    return jdbc.queryForObject("select coalesce(max(seq), 0) from audit_entry", Long.class);
  }

  /** The log tells of the person what it should since then, and no more. */
  void logged(WalkDossier dossier, long before, SignedIn person, List<String> kinds) {
    assertThat(
            jdbc.queryForList(
                "select concat(kind, ' ', actor_name) from audit_entry"
                    + " where subject = ? and seq > ? order by seq",
                String.class,
                "dossier:" + dossier.id(),
                before))
        .as("log")
        .isEqualTo(kinds.stream().map(kind -> kind + " " + person.displayName()).toList());
  }

  /**
   * Record, engine and worklist are as the law says, and these people are offered what it gives.
   */
  void agrees(WalkDossier dossier, List<SignedIn> people) {
    WalkModel law = dossier.law;
    assertThat(
            jdbc.queryForObject(
                "select status from dossier where id = ?", String.class, dossier.id()))
        .as("status")
        .isEqualTo(law.status.name());
    assertThat(jdbc.queryForList(TOKENS, String.class, dossier.id()))
        .as("tokens")
        .containsExactlyElementsOf(WalkWork.tokens(law));
    assertThat(
            jdbc.queryForList(
                "select concat(step_id, ' ', actor_key) from open_task where dossier_id = ?",
                String.class,
                dossier.id()))
        .as("worklist")
        .containsExactlyInAnyOrderElementsOf(WalkWork.rows(law));
    assertThat(rights(dossier, people)).as("rights").isEqualTo(lawfulRights(law, people));
  }

  private static Map<String, Set<String>> lawfulRights(WalkModel law, List<SignedIn> people) {
    Map<String, Set<String>> rights = new TreeMap<>();
    people.stream()
        .filter(person -> new WalkRights(law, person).isVisible())
        .forEach(person -> rights.put(person.username(), new WalkRights(law, person).names()));
    return rights;
  }

  /** What those are offered who see the dossier, in one reading of it. */
  private Map<String, Set<String>> rights(WalkDossier dossier, List<SignedIn> people) {
    Map<String, Set<String>> rights = new TreeMap<>();
    transaction.executeWithoutResult(
        status ->
            people.forEach(
                person ->
                    Acting.as(
                        person,
                        () -> {
                          if (stages.isVisible(dossier.id())) {
                            rights.put(person.username(), names(stages.rights(dossier.id())));
                          }
                        })));
    return rights;
  }

  private static Set<String> names(DossierRights rights) {
    Set<String> names = new TreeSet<>();
    for (RecordComponent right : DossierRights.class.getRecordComponents()) {
      try {
        if (Boolean.TRUE.equals(right.getAccessor().invoke(rights))) {
          names.add(right.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return names;
  }
}
