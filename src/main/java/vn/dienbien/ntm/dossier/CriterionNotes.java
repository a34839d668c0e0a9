package vn.dienbien.ntm.dossier;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes on the criteria of a candidate's draft, copied from the round when the draft is opened. */
@Repository
class CriterionNotes {

  private final JdbcClient sql;

  CriterionNotes(JdbcClient sql) {
    this.sql = sql;
  }

  List<CriterionNote> ofDossier(long dossierId) {
    return sql.sql(
            "select criterion_no, kind, source from criterion_note where dossier_id = ?"
                + " order by criterion_no, kind")
        .param(dossierId)
        .query(CriterionNote.class)
        .list();
  }

  /** Copies what is known of the candidate in this round; one statement. */
  void copyFromCandidate(long dossierId, int roundId, String communeId) {
    sql.sql(
            "insert into criterion_note (dossier_id, criterion_no, kind, source)"
                + " select ?, criterion_no, kind, source from candidate_note"
                + " where round_id = ? and unit_id = ?")
        .params(dossierId, roundId, communeId)
        .update();
  }
}
