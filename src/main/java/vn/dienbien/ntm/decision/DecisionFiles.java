package vn.dienbien.ntm.decision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.document.FileAccess;
import vn.dienbien.ntm.dossier.DossierStages;

/**
 * A signed decision may be read by whoever sees its dossier, the Standing Committee's opinion by
 * the people of the province only.
 */
@Component
class DecisionFiles implements FileAccess {

  private final JdbcClient sql;
  private final DossierStages dossiers;

  DecisionFiles(JdbcClient sql, DossierStages dossiers) {
    this.sql = sql;
    this.dossiers = dossiers;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(long fileId) {
    return dossiers("select dossier_id from decision where file_id = ?", fileId, false)
        || dossiers("select dossier_id from committee_opinion where file_id = ?", fileId, true);
  }

  private boolean dossiers(String query, long fileId, boolean provinceOnly) {
    return sql.sql(query).param(fileId).query(Long.class).list().stream()
        .anyMatch(dossier -> sees(dossier, provinceOnly));
  }

  private boolean sees(long dossierId, boolean provinceOnly) {
    try {
      return dossiers.rights(dossierId).maySeeProvinceWork() || !provinceOnly;
    } catch (NotThere foreign) {
      return false;
    }
  }
}
