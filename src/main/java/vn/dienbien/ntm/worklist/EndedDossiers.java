package vn.dienbien.ntm.worklist;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierMoved;

/** A dossier that has ended, however it did, leaves nothing to be done. */
@Component
class EndedDossiers {

  private final Worklist worklist;

  EndedDossiers(Worklist worklist) {
    this.worklist = worklist;
  }

  @EventListener
  void close(DossierMoved moved) {
    if (moved.to().isEnded()) {
      worklist.closeAll(moved.dossierId(), "");
    }
  }
}
