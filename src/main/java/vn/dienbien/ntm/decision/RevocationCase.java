package vn.dienbien.ntm.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.deadline.ProcedureCase;

/** Re-checks, whose version sets their time limits; they belong to no round. */
@Component
class RevocationCase implements ProcedureCase {

  private final RevocationAccess access;

  RevocationCase(RevocationAccess access) {
    this.access = access;
  }

  @Override
  public boolean isOf(String kind) {
    return kind.equals(RevocationLinks.KIND);
  }

  @Override
  public Frame frame(long id) {
    return new Frame(access.byId(id).versionId(), Optional.empty());
  }
}
