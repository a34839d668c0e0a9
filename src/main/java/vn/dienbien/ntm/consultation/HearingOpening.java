package vn.dienbien.ntm.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierMoved;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Worklist;

/** Opens announcements and survey, side by side, when a dossier has been verified. */
@Component
class HearingOpening {

  private final ConsultationRepository consultations;
  private final SurveyRepository surveys;
  private final DossierStages dossiers;
  private final Worklist worklist;
  private final CurrentUser currentUser;

  HearingOpening(
      ConsultationRepository consultations,
      SurveyRepository surveys,
      DossierStages dossiers,
      Worklist worklist,
      CurrentUser currentUser) {
    this.consultations = consultations;
    this.surveys = surveys;
    this.dossiers = dossiers;
    this.worklist = worklist;
    this.currentUser = currentUser;
  }

  @EventListener
  void open(DossierMoved moved) {
    if (moved.to() == DossierStatus.HEARING) {
      open(dossiers.facts(moved.dossierId()));
    } else if (moved.from() == DossierStatus.HEARING) {
      // However it left: what was still open there has nobody to do it for.
      worklist.closeEach(
          List.of(moved.dossierId()), List.of(HearingWork.ANNOUNCE, HearingWork.SURVEY));
    }
  }

  private void open(DossierFacts dossier) {
    int round =
        consultations.open(
            dossier.id(),
            ConsultationLevel.DISTRICT,
            new PublicNotice(null, null, "", null),
            currentUser.get().displayName(),
            dossier.statusSince());
    surveys.open(dossier.id(), round, dossier.statusSince());
    worklist.openAll(
        Stream.of(HearingWork.ANNOUNCE, HearingWork.SURVEY)
            .map(work -> task(dossier, work))
            .toList());
  }

  private NewTask task(DossierFacts dossier, String work) {
    return NewTask.on(
        dossier, work, work, dossiers.actorOf(dossier.id(), work), Step.HEAR_RESIDENTS);
  }
}
