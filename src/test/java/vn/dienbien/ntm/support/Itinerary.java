package vn.dienbien.ntm.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everything the database knows of a dossier: record, token, worklist, log and what the stages
 * keep. Two pictures are equal exactly when nothing has happened in between.
 */
public final class Itinerary {

  private static final Map<String, String> TABLES = tables();

  private Itinerary() {}

  /** The rows of a dossier in every table. */
  public static Map<String, List<Map<String, Object>>> of(JdbcTemplate jdbc, long dossierId) {
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    TABLES.forEach((table, select) -> rows.put(table, jdbc.queryForList(select, dossierId)));
    return rows;
  }

  private static Map<String, String> tables() {
    String instance =
        "(select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = cast(? as char character set ascii))";
    String round = "(select id from review_round where dossier_id = ?)";
    String item = "(select id from agenda_item where dossier_id = ?)";
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("dossier", "select * from dossier where id = ?");
    tables.put(
        "audit_entry",
        "select * from audit_entry where subject = concat('dossier:', ?) order by seq");
    tables.put("open_task", "select * from open_task where dossier_id = ? order by id");
    tables.put(
        "token",
        "select * from ACT_RU_EXECUTION where PROC_INST_ID_ in " + instance + " order by ID_");
    tables.put(
        "task", "select * from ACT_RU_TASK where PROC_INST_ID_ in " + instance + " order by ID_");
    tables.put(
        "word",
        "select * from ACT_RU_VARIABLE where PROC_INST_ID_ in " + instance + " order by ID_");
    tables.put(
        "history",
        "select * from ACT_HI_TASKINST where PROC_INST_ID_ in " + instance + " order by ID_");
    for (String own :
        List.of(
            "indicator_claim",
            "evidence",
            "dossier_paper",
            "draft_letter",
            "filing",
            "filed_claim",
            "return_round",
            "return_item",
            "dossier_grant",
            "consultation",
            "survey",
            "meeting",
            "review_round",
            "agenda_item",
            "decision")) {
      tables.put(own, "select * from " + own + " where dossier_id = ? order by 1, 2, 3");
    }
    tables.put(
        "review_assignment",
        "select * from review_assignment where round_id in " + round + " order by 1, 2");
    tables.put(
        "field_visit", "select * from field_visit where round_id in " + round + " order by 1, 2");
    tables.put("finding", "select * from finding where round_id in " + round + " order by 1, 2, 3");
    tables.put(
        "combined_finding",
        "select * from combined_finding where round_id in " + round + " order by 1, 2");
    tables.put(
        "ballot_taken",
        "select * from ballot_taken where agenda_item_id in " + item + " order by 1, 2");
    return tables;
  }
}
