package vn.dienbien.ntm.review;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierStages;

/**
 * The appraisal is over when every department has concluded and the commune owes nothing; whoever
 * is last moves the dossier. A verification is closed by its officer.
 */
@Component
class ReviewEnd {

  private final AssignmentRepository assignments;
  private final DossierStages dossiers;
  private final DossierMoves moves;

  ReviewEnd(AssignmentRepository assignments, DossierStages dossiers, DossierMoves moves) {
    this.assignments = assignments;
    this.dossiers = dossiers;
    this.moves = moves;
  }

  void ifComplete(long dossierId, Stage stage, long round) {
    if (stage == Stage.APPRAISAL
        && assignments.of(round).stream().allMatch(Assignment::isDone)
        && !dossiers.awaitsSupplement(dossierId)) {
      moves.appraised(dossierId, null);
    }
  }
}
