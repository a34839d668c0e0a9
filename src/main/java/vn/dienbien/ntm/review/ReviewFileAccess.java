package vn.dienbien.ntm.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.document.FileAccess;
import vn.dienbien.ntm.dossier.DossierQueries;

/** Files of field visits and departments' letters: for whom the review is there to be seen. */
@Component
class ReviewFileAccess implements FileAccess {

  private record Shown(long dossierId, Stage stage) {}

  private final JdbcClient sql;
  private final DossierQueries dossiers;
  private final ReviewQueries queries;

  ReviewFileAccess(JdbcClient sql, DossierQueries dossiers, ReviewQueries queries) {
    this.sql = sql;
    this.dossiers = dossiers;
    this.queries = queries;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(long fileId) {
    List<Shown> reviews =
        sql.sql(
                "select r.dossier_id, r.stage from field_visit_file p"
                    + " join field_visit v on v.id = p.visit_id"
                    + " join review_round r on r.id = v.round_id where p.file_id = :file"
                    + " union select r.dossier_id, r.stage from review_assignment a"
                    + " join review_round r on r.id = a.round_id where a.confirmation_file = :file")
            .param("file", fileId)
            .query(Shown.class)
            .list();
    Set<Long> visible =
        dossiers.visible(reviews.stream().map(Shown::dossierId).collect(Collectors.toSet()));
    return reviews.stream()
        .filter(shown -> visible.contains(shown.dossierId()))
        .anyMatch(shown -> queries.isShown(shown.dossierId(), shown.stage()));
  }
}
