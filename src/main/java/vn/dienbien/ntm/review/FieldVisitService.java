package vn.dienbien.ntm.review;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierPart;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** The visits of the verification team to the commune. */
@Service
@PreAuthorize("isAuthenticated()")
public class FieldVisitService {

  private static final int LONGEST_PARTICIPANTS = 1000;
  private static final int LONGEST_TEXT = 4000;

  private final ReviewRepository reviews;
  private final AssignmentRepository assignments;
  private final FieldVisitRepository visits;
  private final DossierStages dossiers;
  private final DocumentService documents;
  private final CurrentUser currentUser;
  private final Clock clock;

  FieldVisitService(
      ReviewRepository reviews,
      AssignmentRepository assignments,
      FieldVisitRepository visits,
      DossierStages dossiers,
      DocumentService documents,
      CurrentUser currentUser,
      Clock clock) {
    this.reviews = reviews;
    this.assignments = assignments;
    this.visits = visits;
    this.dossiers = dossiers;
    this.documents = documents;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Records a visit to the commune, or corrects one, by the officer or a member of the team.
   *
   * @throws Refusal when the day lies ahead, or participants or notes are missing
   */
  @UserCommand
  public void record(long dossierId, FieldVisit visit) {
    DossierFacts dossier = dossiers.lockedIn(dossierId, DossierStatus.VERIFYING);
    long round =
        reviews.round(dossierId, Stage.VERIFICATION).orElseThrow(StepNoLongerOpen::notOpen).id();
    requireTeam(dossier, round);
    check(visit);
    visit.files().forEach(documents::requireReadable);
    String by = currentUser.get().displayName();
    if (visit.id() == 0) {
      visits.add(round, visit, by, now());
    } else if (!visits.change(round, visit, by, now())) {
      throw new NotThere("visit " + visit.id());
    }
    dossiers.tookPart(dossierId, DossierPart.VERIFIED);
  }

  private void requireTeam(DossierFacts dossier, long round) {
    boolean isMember =
        assignments.of(round).stream()
            .anyMatch(
                assignment ->
                    ReviewService.isAssignee(currentUser.get(), dossier, assignment.assignee()));
    if (!isMember && !dossiers.rights(dossier.id()).may(DossierStatus.VERIFYING)) {
      throw new Refusal("dossier.notYours");
    }
  }

  private void check(FieldVisit visit) {
    if (visit.date() == null || visit.date().isAfter(now().toLocalDate())) {
      throw new Refusal("review.visit.noDay");
    }
    if (visit.participants().isBlank() || visit.notes().isBlank()) {
      throw new Refusal("review.visit.incomplete");
    }
    requireAtMost(LONGEST_PARTICIPANTS, visit.participants());
    requireAtMost(LONGEST_TEXT, visit.notes());
  }

  private static void requireAtMost(int length, String text) {
    if (text.length() > length) {
      throw new Refusal("review.remarkTooLong", length);
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
