package vn.dienbien.ntm.worklist;

import java.util.Collection;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;

/** Dossiers, among the cases that people took part in. */
@Component
@Order(1)
class DossierCases implements CaseSource {

  private final DossierQueries dossiers;

  DossierCases(DossierQueries dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public String kind() {
    return "dossier";
  }

  @Override
  public String rows() {
    return "select d.id, d.commune_name as title, d.receipt_number as number,"
        + " r.assessment_year as year, d.status, d.search"
        + " from dossier d join round r on r.id = d.round_id";
  }

  @Override
  public String statusKey(String status) {
    return "DossierStatus." + status;
  }

  @Override
  public Set<Long> visible(Collection<Long> ids) {
    return dossiers.visible(ids);
  }

  @Override
  public String address(long id) {
    return DossierLinks.of(id);
  }
}
