package vn.dienbien.ntm.review;

import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;

/** The two reviews of a dossier. */
public enum Stage {
  /** Thẩm tra: the district's team, by criterion. */
  VERIFICATION(DossierStatus.VERIFYING, Step.VERIFY, "verifyCriteria", Audience.DISTRICT),
  /** Thẩm định: the departments, by indicator. */
  APPRAISAL(DossierStatus.APPRAISING, Step.APPRAISE, "appraiseIndicators", Audience.PROVINCE);

  private final DossierStatus status;
  private final String step;
  private final String work;
  private final Audience audience;

  Stage(DossierStatus status, String step, String work, Audience audience) {
    this.status = status;
    this.step = step;
    this.work = work;
    this.audience = audience;
  }

  /** The status of a dossier while this review runs. */
  DossierStatus status() {
    return status;
  }

  /** The step of the model, whose deadline holds for every assignee. */
  String step() {
    return step;
  }

  /** The kind of work an assignee has in the worklist. */
  String work() {
    return work;
  }

  /** Who may read of the work before the stage is closed. */
  Audience audience() {
    return audience;
  }
}
