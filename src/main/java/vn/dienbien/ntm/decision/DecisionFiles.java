package vn.dienbien.ntm.decision;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.document.FileAccess;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStages;

/**
 * A signed decision may be read by whoever sees its dossier, the Standing Committee's opinion by
 * the people of the province only.
 */
@Component
class DecisionFiles implements FileAccess {

  private final JdbcClient sql;
  private final DossierQueries queries;
  private final DossierStages dossiers;

  DecisionFiles(JdbcClient sql, DossierQueries queries, DossierStages dossiers) {
    this.sql = sql;
    this.queries = queries;
    this.dossiers = dossiers;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(long fileId) {
    return !seen("select dossier_id from decision where file_id = ?", fileId).isEmpty()
        || seen("select dossier_id from committee_opinion where file_id = ?", fileId).stream()
            .anyMatch(dossier -> dossiers.rights(dossier).maySeeProvinceWork());
  }

  private Set<Long> seen(String query, long fileId) {
    return queries.visible(sql.sql(query).param(fileId).query(Long.class).list());
  }
}
