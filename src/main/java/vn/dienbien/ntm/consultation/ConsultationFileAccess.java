package vn.dienbien.ntm.consultation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.document.FileAccess;
import vn.dienbien.ntm.dossier.DossierStages;

/** Files of consultations, meetings and surveys are read by whoever may read these. */
@Component
class ConsultationFileAccess implements FileAccess {

  private final ConsultationRepository consultations;
  private final DossierStages dossiers;

  ConsultationFileAccess(ConsultationRepository consultations, DossierStages dossiers) {
    this.consultations = consultations;
    this.dossiers = dossiers;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(long fileId) {
    return consultations.showing(fileId).stream().anyMatch(this::isShown);
  }

  private boolean isShown(ConsultationRepository.Showing showing) {
    if (!dossiers.isVisible(showing.dossierId())) {
      return false;
    }
    return showing.level() == ConsultationLevel.COMMUNE
        || ConsultationQueries.seesDistrict(
            dossiers.facts(showing.dossierId()), dossiers.rights(showing.dossierId()));
  }
}
