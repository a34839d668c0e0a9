package vn.dienbien.ntm.round;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the drafts of the procedure. Published versions are never written. */
@Repository
class ProcedureRepository {

  private static final List<String> COPIES =
      List.of(
          "insert into procedure_step (version_id, step_id, actor, actor_place, duration, day_kind, cutoff,"
              + " source, confirmed) select :to, step_id, actor, actor_place, duration, day_kind, cutoff,"
              + " source, confirmed from procedure_step where version_id = :from",
          "insert into procedure_setting (version_id, name, value, unit, source, confirmed)"
              + " select :to, name, value, unit, source, confirmed from procedure_setting"
              + " where version_id = :from",
          "insert into procedure_document (version_id, step_id, code, position, name, form_number,"
              + " required, attached, source, confirmed) select :to, step_id, code, position, name,"
              + " form_number, required, attached, source, confirmed from procedure_document"
              + " where version_id = :from");

  private static final List<String> TABLES =
      List.of("procedure_document", "procedure_setting", "procedure_step");

  private final JdbcClient sql;

  ProcedureRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<VersionSummary> all() {
    return sql.sql(
            "select v.id, v.name, v.status, v.in_force_from, v.in_force_to,"
                + " b.name as made_from_name,"
                + " (select count(*) from round r where r.version_id = v.id) as rounds"
                + " from procedure_version v left join procedure_version b on b.id = v.made_from"
                + " order by v.in_force_from is null desc, v.in_force_from desc, v.id desc")
        .query(VersionSummary.class)
        .list();
  }

  /** Its status, the row locked until the transaction ends; null if there is none. */
  VersionStatus lock(String id) {
    return sql.sql("select status from procedure_version where id = ? for update")
        .param(id)
        .query(VersionStatus.class)
        .optional()
        .orElse(null);
  }

  /**
   * Counts the copies made of a version that the portal came with, and of its copies: 1, 2, ... A
   * number is never given twice, so that the log of a discarded draft is not that of another.
   */
  int nextCopy(String rootId) {
    sql.sql("update procedure_version set copies = copies + 1 where id = ?").param(rootId).update();
    return sql.sql("select copies from procedure_version where id = ?")
        .param(rootId)
        .query(Integer.class)
        .single();
  }

  /** Adds a draft with all values of another version. */
  void copy(String from, String to, String name) {
    sql.sql(
            "insert into procedure_version (id, name, source, status, made_from)"
                + " select ?, ?, source, 'DRAFT', id from procedure_version where id = ?")
        .params(to, name, from)
        .update();
    COPIES.forEach(copy -> sql.sql(copy).param("from", from).param("to", to).update());
  }

  /** Whether another version was made from it. */
  boolean isOrigin(String id) {
    return sql.sql("select exists(select 1 from procedure_version where made_from = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  void delete(String id) {
    TABLES.forEach(
        table -> sql.sql("delete from " + table + " where version_id = ?").param(id).update());
    sql.sql("delete from procedure_version where id = ?").param(id).update();
  }

  void keep(String id, VersionHead head) {
    sql.sql(
            "update procedure_version set name = ?, source = ?, in_force_from = ?,"
                + " in_force_to = ? where id = ?")
        .params(head.name(), head.source(), head.inForceFrom(), head.inForceTo(), id)
        .update();
  }

  void publish(String id) {
    sql.sql("update procedure_version set status = 'PUBLISHED' where id = ?").param(id).update();
  }

  void keep(String id, ProcedureStep step) {
    sql.sql(
            "insert into procedure_step (version_id, step_id, actor, actor_place, duration, day_kind, cutoff,"
                + " source, confirmed) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                + " actor = values(actor), actor_place = values(actor_place),"
                + " duration = values(duration), day_kind = values(day_kind), cutoff = values(cutoff), source = values(source),"
                + " confirmed = values(confirmed)")
        .params(
            id,
            step.id(),
            step.actor().name(),
            step.actorPlace().orElse(null),
            step.duration().isPresent() ? step.duration().getAsInt() : null,
            step.dayKind().name(),
            step.cutoff().map(CutoffKind::name).orElse(null),
            step.source(),
            step.confirmed())
        .update();
  }

  void removeStep(String id, String stepId) {
    sql.sql("delete from procedure_document where version_id = ? and step_id = ?")
        .params(id, stepId)
        .update();
    sql.sql("delete from procedure_step where version_id = ? and step_id = ?")
        .params(id, stepId)
        .update();
  }

  void keep(String id, ProcedureSetting setting) {
    sql.sql(
            "update procedure_setting set value = ?, source = ?, confirmed = ?"
                + " where version_id = ? and name = ?")
        .params(setting.value(), setting.source(), setting.confirmed(), id, setting.name())
        .update();
  }

  void keep(String id, ProcedureDocument paper, int position) {
    sql.sql(
            "insert into procedure_document (version_id, step_id, code, position, name,"
                + " form_number, required, attached, source, confirmed)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on duplicate key update name = values(name),"
                + " form_number = values(form_number), required = values(required),"
                + " attached = values(attached),"
                + " source = values(source), confirmed = values(confirmed)")
        .params(
            id,
            paper.stepId(),
            paper.code(),
            position,
            paper.name(),
            paper.formNumber(),
            paper.isRequired(),
            paper.isAttached(),
            paper.source(),
            paper.confirmed())
        .update();
  }

  void removePaper(String id, String stepId, String code) {
    sql.sql("delete from procedure_document where version_id = ? and step_id = ? and code = ?")
        .params(id, stepId, code)
        .update();
  }
}
