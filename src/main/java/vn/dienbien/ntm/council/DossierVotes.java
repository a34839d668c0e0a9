package vn.dienbien.ntm.council;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.DossierStages;

/** The council's sessions on one dossier, for whoever may see the dossier. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DossierVotes {

  private final CouncilRepository council;
  private final DossierStages dossiers;

  DossierVotes(CouncilRepository council, DossierStages dossiers) {
    this.council = council;
    this.dossiers = dossiers;
  }

  /** The sessions that had, or will have, the dossier on their agenda, the newest first. */
  public List<DossierVote> of(long dossierId) {
    dossiers.visible(dossierId);
    return council.votesOn(dossierId);
  }
}
