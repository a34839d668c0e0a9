package vn.dienbien.ntm.review;

import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.dossier.DossierPart;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;

/** The two reviews of a dossier. */
public enum Stage {
  /** Thẩm tra: the district's team, by criterion. */
  VERIFICATION(
      DossierStatus.VERIFYING,
      DossierStatus.HEARING,
      Step.VERIFY,
      "verifyCriteria",
      Audience.DISTRICT),
  /** Thẩm định: the departments, by indicator. */
  APPRAISAL(
      DossierStatus.APPRAISING,
      DossierStatus.COUNCIL,
      Step.APPRAISE,
      "appraiseIndicators",
      Audience.PROVINCE);

  private final DossierStatus status;
  private final DossierStatus closed;
  private final String step;
  private final String work;
  private final Audience audience;

  Stage(DossierStatus status, DossierStatus closed, String step, String work, Audience audience) {
    this.status = status;
    this.closed = closed;
    this.step = step;
    this.work = work;
    this.audience = audience;
  }

  /** The status of a dossier while this review runs. */
  DossierStatus status() {
    return status;
  }

  /**
   * Whether a dossier of this status shows the review: from its begin to those who take part, to
   * everybody when it is closed.
   *
   * @param seesOpen whether the person may read it before it is closed
   */
  public boolean isShown(DossierStatus where, boolean seesOpen) {
    return where.compareTo(seesOpen ? status : closed) >= 0;
  }

  /** The step of the model, whose deadline holds for every assignee. */
  String step() {
    return step;
  }

  /** The kind of work an assignee has in the worklist. */
  String work() {
    return work;
  }

  /** How those who record findings take part in the dossier. */
  DossierPart part() {
    return this == VERIFICATION ? DossierPart.VERIFIED : DossierPart.APPRAISED;
  }

  /** Who may read of the work before the stage is closed. */
  Audience audience() {
    return audience;
  }
}
