package vn.dienbien.ntm.village;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.deadline.ProcedureCase;

/** Requests for villages, whose version sets their time limits; they belong to no round. */
@Component
class VillageCase implements ProcedureCase {

  private final VillageRequestRepository requests;

  VillageCase(VillageRequestRepository requests) {
    this.requests = requests;
  }

  @Override
  public boolean isOf(String kind) {
    return kind.equals(VillageLinks.KIND);
  }

  @Override
  public Frame frame(long id) {
    return requests
        .find(id)
        .map(request -> new Frame(request.versionId(), Optional.empty()))
        .orElseThrow(() -> new NotThere(VillageLinks.subject(id)));
  }
}
