package vn.dienbien.ntm.story;

import static vn.dienbien.ntm.dossier.DossierStatus.COUNCIL;
import static vn.dienbien.ntm.dossier.DossierStatus.HEARING;
import static vn.dienbien.ntm.dossier.DossierStatus.SUPPLEMENTING;
import static vn.dienbien.ntm.dossier.DossierStatus.SUPPLEMENTING_FOR_PROVINCE;
import static vn.dienbien.ntm.dossier.DossierStatus.VERIFYING;

import java.util.Set;
import java.util.TreeSet;
import vn.dienbien.ntm.security.Role;

/** What is open on a dossier by the law: for people in their worklists, and for the engine. */
final class WalkWork {

  private WalkWork() {}

  /** Everything that must be done now, each as "work who". */
  static Set<String> rows(WalkModel dossier) {
    Set<String> rows = new TreeSet<>();
    WalkStep.of(dossier.status)
        .ifPresent(step -> rows.add(step.id + " " + dossier.actor(step).key()));
    if (dossier.status == SUPPLEMENTING || dossier.status == SUPPLEMENTING_FOR_PROVINCE) {
      rows.add("file " + WalkModel.office(Role.COMMUNE_LEADER).key());
    }
    if (dossier.isReview()) {
      String work = dossier.status == VERIFYING ? "verifyCriteria " : "appraiseIndicators ";
      dossier.review.atWork().forEach(assignee -> rows.add(work + assignee));
    }
    if (dossier.isReview() && dossier.isOwed) {
      rows.add("supplementReview " + WalkModel.office(Role.COMMUNE_OFFICER).key());
      rows.add("sendSupplement " + WalkModel.office(Role.COMMUNE_LEADER).key());
    }
    if (dossier.status == HEARING && !dossier.areAnnouncementsOver) {
      rows.add("announce " + WalkModel.office(Role.DISTRICT_OFFICER).key());
    }
    if (dossier.status == HEARING && !dossier.isSurveyOver) {
      rows.add("survey " + WalkModel.office(Role.FRONT_OFFICER).key());
    }
    if (dossier.status == COUNCIL && dossier.session.state == WalkSession.State.OPEN) {
      dossier.session.awaited().forEach(member -> rows.add("castBallot " + member));
    }
    return rows;
  }

  /**
   * Where the engine waits: in the step; after a decision in its publication, until that is made.
   */
  static Set<String> tokens(WalkModel dossier) {
    return dossier.isDecided() && !dossier.isPublished
        ? Set.of("publish")
        : WalkStep.of(dossier.status).map(step -> Set.of(step.id)).orElse(Set.of());
  }
}
