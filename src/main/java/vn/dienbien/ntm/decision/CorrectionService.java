package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * Corrects a recorded decision by another document. The decision's own row is never changed; what
 * was wrong stays readable beside what is right.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class CorrectionService {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final DecisionRepository decisions;
  private final CorrectionRepository corrections;
  private final DecisionNumbers numbers;
  private final DossierStages dossiers;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  CorrectionService(
      DecisionRepository decisions,
      CorrectionRepository corrections,
      DecisionNumbers numbers,
      DossierStages dossiers,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.decisions = decisions;
    this.corrections = corrections;
    this.numbers = numbers;
    this.dossiers = dossiers;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Records a correction of the decision on a dossier.
   *
   * @param seen number of the last correction that the person saw; null: none
   * @throws Refusal when it is not theirs, nothing was decided yet, nothing would change, a part is
   *     missing or impossible, or a number was given to another document of the same year
   */
  @UserCommand
  public void correct(long dossierId, String seen, NewCorrection right) {
    dossiers.lockedIn(dossierId, dossiers.visible(dossierId).status());
    if (!isActor(dossierId)) {
      throw new Refusal("dossier.notYours");
    }
    Decision wrong =
        decisions.ofDossier(dossierId).orElseThrow(() -> new Refusal("decision.none.yet"));
    if (!Objects.equals(wrong.correctedBy(), seen)) {
      throw new Refusal("decision.correct.changed", wrong.correctedBy());
    }
    right.check(wrong, LocalDate.now(clock));
    long id =
        corrections.add(wrong, right, currentUser.get().displayName(), LocalDateTime.now(clock));
    numbers.replace(right.rightNumber(), right.rightOn(), DecisionNumbers.subject(wrong.id()));
    numbers.take(right.number(), right.decidedOn(), "correction:" + id);
    decisions.findAlsoBy(
        wrong.id(), right.number() + " " + right.rightNumber() + " " + right.rightName());
    audit.append(
        DossierLinks.subject(dossierId),
        Audience.ALL,
        "corrected",
        right.number(),
        DAY.format(right.decidedOn()),
        right.reason());
  }

  /** Whether the person may correct the decision on a dossier. */
  @Transactional(readOnly = true)
  public boolean mayCorrect(long dossierId) {
    dossiers.visible(dossierId);
    return isActor(dossierId) && decisions.ofDossier(dossierId).isPresent();
  }

  private boolean isActor(long dossierId) {
    return currentUser.get().is(dossiers.actorOf(dossierId, Step.DECIDE));
  }
}
