package vn.dienbien.ntm.review.ui;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLink;

/** Leads from the worklist to the tab where the review is done or followed. */
@Component
class ReviewLinks implements TaskLink {

  private static final Map<String, String> TABS =
      Map.of(
          Step.VERIFY,
          VerificationTab.ID,
          "verifyCriteria",
          VerificationTab.ID,
          Step.APPRAISE,
          AppraisalTab.ID,
          "appraiseIndicators",
          AppraisalTab.ID,
          Step.APPRAISAL_REPORT,
          AppraisalTab.ID);

  @Override
  public boolean leads(OpenTask task) {
    return TABS.containsKey(task.stepId());
  }

  @Override
  public String address(OpenTask task) {
    return DossierLinks.tab(task.dossierId(), TABS.get(task.stepId()));
  }
}
