package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;

/**
 * Records the chair's decisions, publishes them, and keeps the register that everybody may read.
 */
// The engine has a bean "decisionService" of its own.
@Service("ntmDecisionService")
@PreAuthorize("isAuthenticated()")
public class DecisionService {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** The version's setting that says whether "basically met" can be decided. */
  private static final String BASICALLY_MET = "verdict.basicallyMet";

  /** The log's entry of a closed appraisal. */
  private static final String APPRAISED = "step.combined";

  private static final String PASSED = "step.passed";

  private final DecisionRepository decisions;
  private final DecisionNumbers numbers;
  private final DecisionWarnings warnings;
  private final CorrectionRepository corrections;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final DossierQueries dossierQueries;
  private final RoundService rounds;
  private final ProcedureService procedures;
  private final DocumentService documents;
  private final AuditLog audit;
  private final Clock clock;

  DecisionService(
      DecisionRepository decisions,
      DecisionNumbers numbers,
      DecisionWarnings warnings,
      CorrectionRepository corrections,
      DossierStages dossiers,
      DossierMoves moves,
      DossierQueries dossierQueries,
      RoundService rounds,
      ProcedureService procedures,
      DocumentService documents,
      AuditLog audit,
      Clock clock) {
    this.decisions = decisions;
    this.numbers = numbers;
    this.warnings = warnings;
    this.corrections = corrections;
    this.dossiers = dossiers;
    this.moves = moves;
    this.dossierQueries = dossierQueries;
    this.rounds = rounds;
    this.procedures = procedures;
    this.documents = documents;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records the decision on a dossier; it ends here.
   *
   * @throws Refusal when it is not theirs, a part is missing, the date lies in the future, the
   *     version does not know the outcome, a reason is missing for a recognition that something
   *     speaks against, or the number was given to another document of the same year
   */
  @UserCommand
  public void decide(long dossierId, NewDecision decision) {
    DossierFacts dossier = dossiers.lockedForActor(dossierId, DossierStatus.DECIDING);
    decision.check(LocalDate.now(clock));
    requireAfterVote(dossierId, decision.decidedOn());
    requireKnown(dossier, decision.outcome());
    if (decision.reasons().isBlank() && warnings.of(dossierId).needsReason(decision.outcome())) {
      throw new Refusal("decision.noReasonAgainst");
    }
    if (decision.fileId() != null) {
      documents.requireReadable(decision.fileId());
    }
    RoundSummary round = rounds.byId(dossier.roundId());
    long id = decisions.add(dossier, round.level(), round.year(), decision);
    numbers.take(decision.number(), decision.decidedOn(), DecisionNumbers.subject(id));
    moves.decided(
        dossierId,
        DossierStatus.valueOf(decision.outcome().name()),
        decision.number(),
        DAY.format(decision.decidedOn()));
  }

  private void requireAfterVote(long dossierId, LocalDate decidedOn) {
    audit
        .lastOf(DossierLinks.subject(dossierId), PASSED)
        .map(vote -> vote.at().toLocalDate())
        .filter(decidedOn::isBefore)
        .ifPresent(
            voted -> {
              throw new Refusal("decision.beforeVote", DAY.format(voted));
            });
  }

  private void requireKnown(DossierFacts dossier, DecisionOutcome outcome) {
    if (!outcomes(dossier).contains(outcome)) {
      throw new Refusal("decision.noOutcome");
    }
  }

  private List<DecisionOutcome> outcomes(DossierFacts dossier) {
    boolean knowsBasic =
        procedures.version(dossier.versionId()).settings().containsKey(BASICALLY_MET)
            && procedures.version(dossier.versionId()).setting(BASICALLY_MET).signum() > 0;
    return knowsBasic
        ? List.of(
            DecisionOutcome.RECOGNISED,
            DecisionOutcome.BASICALLY_RECOGNISED,
            DecisionOutcome.REFUSED)
        : List.of(DecisionOutcome.RECOGNISED, DecisionOutcome.REFUSED);
  }

  /** What the version of the procedure lets the chair decide. */
  @Transactional(readOnly = true)
  public List<DecisionOutcome> outcomes(long dossierId) {
    return outcomes(dossiers.visible(dossierId));
  }

  /** What speaks against a recognition that is to be decided, for whoever decides. */
  @Transactional(readOnly = true)
  public DecisionBasis basis(long dossierId) {
    return dossiers.rights(dossierId).maySeeProvinceWork()
        ? warnings.of(dossierId)
        : DecisionBasis.none();
  }

  /** Publishes the decision on a dossier: once, however often the job runs. Jobs only. */
  @Transactional
  @PreAuthorize("principal.signedIn().personId() == 0")
  public void publish(long dossierId) {
    if (decisions.publish(dossierId, LocalDateTime.now(clock))) {
      audit.append(DossierLinks.subject(dossierId), Audience.ALL, "published");
    }
  }

  /** The decision on a dossier the person may see, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Decision> ofDossier(long dossierId) {
    dossiers.visible(dossierId);
    return decisions.ofDossier(dossierId);
  }

  /** Whether the person may record the decision on a dossier now. */
  @Transactional(readOnly = true)
  public boolean mayDecide(long dossierId) {
    return dossiers.rights(dossierId).mayDecide();
  }

  /** What the appraisal came to, in the one sentence of the log; empty before it was closed. */
  @Transactional(readOnly = true)
  public Optional<Sentence> appraisal(long dossierId) {
    dossiers.visible(dossierId);
    return audit.lastOf(DossierLinks.subject(dossierId), APPRAISED).map(AuditEntry::sentence);
  }

  /**
   * A page of the register, the newest decision first. A dossier that the person may not see is not
   * named.
   */
  @Transactional(readOnly = true)
  public List<Decision> page(DecisionFilter filter, int offset, int limit) {
    List<Decision> page = decisions.page(filter, offset, limit);
    Set<Long> visible =
        dossierQueries.visible(
            page.stream().map(Decision::dossierId).filter(Objects::nonNull).toList());
    return page.stream()
        .map(decision -> isKnown(visible, decision) ? decision : decision.withoutDossier())
        .toList();
  }

  private static boolean isKnown(Set<Long> visible, Decision decision) {
    return decision.dossierId() != null && visible.contains(decision.dossierId());
  }

  /** How many rows of the register the filter finds. */
  @Transactional(readOnly = true)
  public int count(DecisionFilter filter) {
    return decisions.count(filter);
  }

  /** The years of the register, the newest first. */
  @Transactional(readOnly = true)
  public List<Integer> years() {
    return decisions.years();
  }

  /** The corrections of these decisions, by their key, the oldest first; open to everybody. */
  @Transactional(readOnly = true)
  public Map<Long, List<Correction>> corrections(Collection<Decision> of) {
    List<Long> corrected =
        of.stream().filter(row -> row.correctedBy() != null).map(Decision::id).toList();
    return corrected.isEmpty() ? Map.of() : corrections.of(corrected);
  }
}
