package vn.dienbien.ntm.village;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.worklist.CaseSource;

/** Requests for villages, among the cases that people took part in. */
@Component
@Order(2)
class VillageCases implements CaseSource {

  private final VillageAccess access;

  VillageCases(VillageAccess access) {
    this.access = access;
  }

  @Override
  public String kind() {
    return VillageLinks.KIND;
  }

  @Override
  public String rows() {
    return "select q.id, concat(q.village_name, ', ', q.commune_name) as title, null as number,"
        + " q.assessment_year as year, q.status, concat(v.search, ' ', u.search) as search"
        + " from village_request q join village v on v.id = q.village_id"
        + " join unit u on u.id = q.commune_id";
  }

  @Override
  public String statusKey(String status) {
    return "VillageStatus." + status;
  }

  @Override
  public Set<Long> visible(Collection<Long> ids) {
    return access.visible(List.copyOf(ids));
  }

  @Override
  public String address(long id) {
    return VillageLinks.of(id);
  }
}
