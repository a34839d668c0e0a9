package vn.dienbien.ntm.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.document.FileAccess;

/** A file may be read by whoever may see a dossier that shows it. */
@Component
class DossierFileAccess implements FileAccess {

  private final DossierAccess access;
  private final EvidenceRepository evidence;

  DossierFileAccess(DossierAccess access, EvidenceRepository evidence) {
    this.access = access;
    this.evidence = evidence;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(long fileId) {
    return evidence.dossiersShowing(fileId).stream().anyMatch(access::isVisible);
  }
}
