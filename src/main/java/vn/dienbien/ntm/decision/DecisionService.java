package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.platform.UserCommand;
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

  /** The log's entry of a closed appraisal. */
  private static final String APPRAISED = "step.combined";

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;
  private static final int LONGEST_REASONS = 4000;

  private final DecisionRepository decisions;
  private final DossierStages dossiers;
  private final DossierQueries dossierQueries;
  private final RoundService rounds;
  private final AuditLog audit;
  private final Clock clock;

  DecisionService(
      DecisionRepository decisions,
      DossierStages dossiers,
      DossierQueries dossierQueries,
      RoundService rounds,
      AuditLog audit,
      Clock clock) {
    this.decisions = decisions;
    this.dossiers = dossiers;
    this.dossierQueries = dossierQueries;
    this.rounds = rounds;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records the decision on a dossier; it ends here.
   *
   * @throws Refusal when it is not theirs, a part is missing, the date lies in the future, or the
   *     number was given to another decision of the same year
   */
  @UserCommand
  public void decide(long dossierId, NewDecision decision) {
    DossierFacts dossier = dossiers.lockedIn(dossierId, DossierStatus.DECIDING);
    if (!dossiers.rights(dossierId).mayDecide()) {
      throw new Refusal("dossier.notYours");
    }
    check(decision);
    RoundSummary round = rounds.byId(dossier.roundId());
    try {
      decisions.add(dossier, round.level(), round.year(), decision);
    } catch (DuplicateKeyException e) {
      throw new Refusal(
          "decision.numberTaken",
          decision.number(),
          String.valueOf(decision.decidedOn().getYear()));
    }
    dossiers.decided(
        dossierId,
        decision.isRecognised() ? DossierStatus.RECOGNISED : DossierStatus.REFUSED,
        decision.number(),
        DAY.format(decision.decidedOn()));
  }

  private void check(NewDecision decision) {
    if (decision.number().isBlank()
        || decision.decidedOn() == null
        || decision.signer().isBlank()) {
      throw new Refusal("decision.incomplete");
    }
    if (decision.number().length() > LONGEST_NUMBER
        || decision.signer().length() > LONGEST_SIGNER
        || decision.reasons().length() > LONGEST_REASONS) {
      throw new Refusal("decision.tooLong", LONGEST_NUMBER, LONGEST_SIGNER, LONGEST_REASONS);
    }
    if (decision.decidedOn().isAfter(LocalDate.now(clock))) {
      throw new Refusal("decision.inFuture");
    }
    if (!decision.isRecognised() && decision.reasons().isBlank()) {
      throw new Refusal("decision.noReasons");
    }
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
}
