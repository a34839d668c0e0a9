package vn.dienbien.ntm.consultation.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLink;

/** Leads from the worklist to the tab where people are asked and meetings are recorded. */
@Component
class ConsultationWork implements TaskLink {

  private static final Set<String> STEPS =
      Set.of(
          Step.CONSULT,
          Step.COMMUNE_MEETING,
          Step.HEAR_RESIDENTS,
          "announce",
          "survey",
          Step.DISTRICT_VOTE);

  @Override
  public boolean leads(OpenTask task) {
    return STEPS.contains(task.stepId());
  }

  @Override
  public String address(OpenTask task) {
    return DossierLinks.tab(task.dossierId(), DossierLinks.CONSULTATION_TAB);
  }
}
