package vn.dienbien.ntm.decision;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.worklist.CaseSource;

/** Re-checks and revocations, among the cases that people took part in. */
@Component
@Order(3)
class RevocationCases implements CaseSource {

  private final RevocationRepository revocations;
  private final RevocationAccess access;

  RevocationCases(RevocationRepository revocations, RevocationAccess access) {
    this.revocations = revocations;
    this.access = access;
  }

  @Override
  public String kind() {
    return RevocationLinks.KIND;
  }

  @Override
  public String rows() {
    return "select v.id, d.commune_name as title, null as number, year(v.opened_at) as year,"
        + " v.status, d.search from revocation v join decision d on d.id = v.decision_id";
  }

  @Override
  public String statusKey(String status) {
    return "RevocationStatus." + status;
  }

  @Override
  public Set<Long> visible(Collection<Long> ids) {
    return revocations.all(ids).stream()
        .filter(access::isVisible)
        .map(Revocation::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String address(long id) {
    return RevocationLinks.of(id);
  }
}
