package vn.dienbien.ntm.review;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.DossierPart;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;

/** The two reviews of a dossier. */
public enum Stage {
  /** Thẩm tra: the district's team, by criterion; single indicators as it sees fit. */
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

  /** The review that runs in that status. */
  static Stage of(DossierStatus status) {
    return status == VERIFICATION.status ? VERIFICATION : APPRAISAL;
  }

  /**
   * What one assignee of a criterion may judge: in a verification the criterion and each of its
   * indicators.
   */
  Set<String> subjectsOf(Criterion criterion) {
    Set<String> subjects = new LinkedHashSet<>();
    if (this == VERIFICATION) {
      subjects.add(String.valueOf(criterion.no()));
    }
    criterion.indicators().stream()
        .filter(indicator -> this == APPRAISAL || !indicator.wholeCriterion())
        .forEach(indicator -> subjects.add(indicator.id()));
    return subjects;
  }

  /** Whether an assignment is concluded only with a verdict on this subject. */
  public boolean isRequired(String subject) {
    return this == APPRAISAL || !subject.contains(":");
  }

  /** The status in which the officer writes its report. */
  DossierStatus written() {
    return this == VERIFICATION ? status : DossierStatus.COMBINING;
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
