package vn.dienbien.ntm.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierSeen;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;

/** What the screens of a review show. The commune sees a stage when it is closed. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReviewQueries {

  private final ReviewRepository reviews;
  private final AssignmentRepository assignments;
  private final FieldVisitRepository visits;
  private final DossierStages dossiers;
  private final CriteriaService criteria;
  private final CurrentUser currentUser;

  ReviewQueries(
      ReviewRepository reviews,
      AssignmentRepository assignments,
      FieldVisitRepository visits,
      DossierStages dossiers,
      CriteriaService criteria,
      CurrentUser currentUser) {
    this.reviews = reviews;
    this.assignments = assignments;
    this.visits = visits;
    this.dossiers = dossiers;
    this.criteria = criteria;
    this.currentUser = currentUser;
  }

  /** A review of a dossier; empty when it has not begun or is not yet to be seen. */
  public Optional<ReviewSheet> sheet(long dossierId, Stage stage) {
    DossierSeen dossier = dossiers.seen(dossierId);
    return shown(reviews.rounds(dossierId), stage, dossier.rights())
        .map(round -> sheet(dossier.facts(), stage, round));
  }

  /** All that the page of a review shows; empty as {@link #sheet}. */
  public Optional<ReviewPage> page(long dossierId, Stage stage) {
    DossierSeen dossier = dossiers.seen(dossierId);
    Map<Stage, ReviewRepository.Round> rounds = reviews.rounds(dossierId);
    return shown(rounds, stage, dossier.rights())
        .map(round -> sheet(dossier.facts(), stage, round))
        .map(sheet -> page(dossier, sheet, rounds));
  }

  /**
   * Whether the report of a review can be had, in a line: by everybody once it is closed, before by
   * the officer who writes it.
   */
  Optional<Sentence> reported(long dossierId, Stage stage, DossierRights rights) {
    return reviews
        .round(dossierId, stage)
        .flatMap(
            round ->
                round.closedAt() != null
                    ? Optional.of(
                        Sentence.of(
                            "review.letter.closed",
                            LetterText.date(round.closedAt().toLocalDate())))
                    : Optional.of(Sentence.of("review.letter.draft"))
                        .filter(draft -> rights.may(stage.written())));
  }

  /** Whether a review of a dossier that the person may see is there for them. */
  boolean isShown(long dossierId, Stage stage) {
    return shown(reviews.rounds(dossierId), stage, dossiers.rights(dossierId)).isPresent();
  }

  private ReviewPage page(
      DossierSeen dossier, ReviewSheet sheet, Map<Stage, ReviewRepository.Round> rounds) {
    long dossierId = dossier.facts().id();
    CriteriaSet set = criteria.set(dossier.facts().setId());
    boolean isVerification = sheet.stage() == Stage.VERIFICATION;
    List<Finding> ofDistrict =
        isVerification
            ? List.of()
            : shown(rounds, Stage.VERIFICATION, dossier.rights())
                .map(round -> sorted(set, Stage.VERIFICATION, reviews.findings(round.id())))
                .orElse(List.of());
    return new ReviewPage(
        sheet,
        ofDistrict,
        dossier.rights(),
        ReviewFigures.proposals(set, sheet.findings()),
        isVerification ? visits.of(rounds.get(Stage.VERIFICATION).id()) : List.of(),
        !sheet.isClosed() && dossiers.awaitsSupplement(dossierId));
  }

  private static Optional<ReviewRepository.Round> shown(
      Map<Stage, ReviewRepository.Round> rounds, Stage stage, DossierRights rights) {
    return Optional.ofNullable(rounds.get(stage))
        .filter(round -> round.closedAt() != null || maySeeOpen(stage, rights));
  }

  private static boolean maySeeOpen(Stage stage, DossierRights rights) {
    return switch (stage) {
      case VERIFICATION -> rights.maySeeDistrictWork();
      case APPRAISAL -> rights.maySeeProvinceWork();
    };
  }

  private ReviewSheet sheet(DossierFacts dossier, Stage stage, ReviewRepository.Round round) {
    List<Assignment> all = assignments.of(round.id());
    return new ReviewSheet(
        stage,
        round.closedAt() != null,
        all,
        sorted(criteria.set(dossier.setId()), stage, reviews.findings(round.id())),
        stage == Stage.APPRAISAL ? reviews.combined(round.id()) : List.of(),
        round.conclusion(),
        round.decision(),
        dossier.status() == stage.status() ? mine(dossier, all) : Set.of(),
        stage == Stage.APPRAISAL
                && (dossier.status() == stage.status() || dossier.status() == stage.written())
            ? mine(dossier, all)
            : Set.of());
  }

  private Set<ActorKey> mine(DossierFacts dossier, List<Assignment> all) {
    return all.stream()
        .map(Assignment::assignee)
        .filter(assignee -> ReviewService.isAssignee(currentUser.get(), dossier, assignee))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Finding> sorted(CriteriaSet set, Stage stage, List<Finding> findings) {
    List<String> order =
        set.criteria().stream().flatMap(criterion -> stage.subjectsOf(criterion).stream()).toList();
    return findings.stream()
        .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.subject())))
        .toList();
  }

  /** What the departments' findings amount to by criterion, as a proposal for the officer. */
  public Map<Integer, Optional<Verdict>> proposals(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    List<Finding> findings =
        sheet(dossierId, Stage.APPRAISAL).map(ReviewSheet::findings).orElse(List.of());
    return ReviewFigures.proposals(criteria.set(dossier.setId()), findings);
  }
}
