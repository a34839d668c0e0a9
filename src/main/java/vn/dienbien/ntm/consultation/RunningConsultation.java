package vn.dienbien.ntm.consultation;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;

/** The round of consultation that is under way, for whoever writes it. */
@Component
class RunningConsultation {

  private final ConsultationRepository consultations;
  private final DossierStages dossiers;
  private final HearingWork hearing;

  RunningConsultation(
      ConsultationRepository consultations, DossierStages dossiers, HearingWork hearing) {
    this.consultations = consultations;
    this.dossiers = dossiers;
    this.hearing = hearing;
  }

  /**
   * The running round of a level, the dossier locked for its actor.
   *
   * @throws StepNoLongerOpen when it is over
   * @throws Refusal when it is somebody else's
   */
  Consultation locked(long dossierId, ConsultationLevel level) {
    switch (level) {
      case COMMUNE -> dossiers.lockedForActor(dossierId, level.asking());
      case DISTRICT -> hearing.lock(dossierId, HearingWork.ANNOUNCE);
    }
    return of(dossierId, level);
  }

  /** The running round of a level; throws {@link StepNoLongerOpen} when it is over. */
  Consultation of(long dossierId, ConsultationLevel level) {
    Consultation last = consultations.last(dossierId, level).orElseThrow(StepNoLongerOpen::notOpen);
    if (last.isConcluded()) {
      throw StepNoLongerOpen.doneBy(last.concludedBy(), last.concludedAt());
    }
    return last;
  }
}
