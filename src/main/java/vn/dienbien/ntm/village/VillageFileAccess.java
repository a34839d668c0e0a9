package vn.dienbien.ntm.village;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.document.FileAccess;

/** A file may be read by whoever may see a request that shows it. */
@Component
class VillageFileAccess implements FileAccess {

  private final VillageAccess access;
  private final VillageEvidenceRepository evidence;

  VillageFileAccess(VillageAccess access, VillageEvidenceRepository evidence) {
    this.access = access;
    this.evidence = evidence;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(long fileId) {
    return evidence.requestsShowing(fileId).stream().anyMatch(access::isVisible);
  }
}
