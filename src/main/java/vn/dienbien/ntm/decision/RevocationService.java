package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;

/**
 * What follows a proposal to revoke (QĐ 18/2022/QĐ-TTg): the commune is heard, the chair decides.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RevocationService {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final RevocationRepository revocations;
  private final RevocationAccess access;
  private final RevocationSteps steps;
  private final RevocationProcess process;
  private final DecisionNumbers numbers;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RevocationService(
      RevocationRepository revocations,
      RevocationAccess access,
      RevocationSteps steps,
      RevocationProcess process,
      DecisionNumbers numbers,
      DossierStages dossiers,
      DossierMoves moves,
      ApplicationEventPublisher events,
      Clock clock) {
    this.revocations = revocations;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.numbers = numbers;
    this.dossiers = dossiers;
    this.moves = moves;
    this.events = events;
    this.clock = clock;
  }

  /** Gives the commune's answer. After the term it is accepted too, and marked late. */
  @UserCommand
  public void answer(long id, String answer) {
    Revocation revocation = access.locked(id);
    steps.require(
        access.rights(revocation).mayAnswer(),
        revocation,
        RevocationStep.HEAR,
        RevocationStatus.HEARING);
    RevocationSteps.requireText(answer, "revoke.noAnswer");
    LocalDateTime now = LocalDateTime.now(clock);
    boolean isLate = revocation.isOverdue(now);
    revocations.answer(id, answer, now, isLate);
    if (revocation.status() == RevocationStatus.HEARING) {
      heard(id, now);
    }
    steps.log(id, isLate ? "answeredLate" : "answered");
  }

  /**
   * Ends the hearing of a commune that let its term pass in silence. It may still answer until the
   * ruling.
   */
  @UserCommand
  public void endHearing(long id) {
    Revocation revocation = access.locked(id);
    boolean isAllowed = access.rights(revocation).mayEndHearing();
    if (!isAllowed
        && revocation.status() == RevocationStatus.HEARING
        && access.is(revocation, RevocationStep.PROPOSE)) {
      throw new Refusal("revoke.termRuns", DAY.format(revocation.hearingDue()));
    }
    steps.require(isAllowed, revocation, RevocationStep.PROPOSE, RevocationStatus.HEARING);
    heard(id, LocalDateTime.now(clock));
    steps.log(id, "silent");
  }

  private void heard(long id, LocalDateTime now) {
    revocations.move(id, RevocationStatus.DECIDING, now);
    process.heard(id);
  }

  /**
   * Records what the chair rules; it ends here. A recognition that is revoked takes its dossier
   * with it.
   *
   * @throws Refusal when a part is missing, the date lies in the future or before the recognition,
   *     or the number was given to another decision of the same year
   */
  @UserCommand
  public void decide(long id, RevocationRuling ruling) {
    Revocation revocation = access.locked(id);
    steps.require(
        access.rights(revocation).mayDecide(),
        revocation,
        RevocationStep.DECIDE,
        RevocationStatus.DECIDING);
    ruling.check(LocalDate.now(clock));
    if (revocation.recognisedOn() != null
        && ruling.decidedOn().isBefore(revocation.recognisedOn())) {
      throw new Refusal("revoke.tooEarly", DAY.format(revocation.recognisedOn()));
    }
    long rulingId = revocations.rule(revocation, ruling);
    numbers.take(ruling.number(), ruling.decidedOn(), DecisionNumbers.subject(rulingId));
    revocations.move(
        id,
        ruling.isRevoked() ? RevocationStatus.REVOKED : RevocationStatus.KEPT,
        LocalDateTime.now(clock));
    process.decided(id, ruling.isRevoked());
    steps.log(
        id,
        ruling.isRevoked() ? "revoked" : "kept",
        ruling.number(),
        DAY.format(ruling.decidedOn()));
    events.publishEvent(
        new RevocationRuled(
            revocation, ruling.isRevoked(), concerned(revocation, ruling.isRevoked())));
    if (ruling.isRevoked() && revocation.dossierId() != null) {
      dossiers.lockedIn(revocation.dossierId(), dossiers.facts(revocation.dossierId()).status());
      moves.revoked(revocation.dossierId(), ruling.number(), DAY.format(ruling.decidedOn()));
    }
  }

  /** A dossier that is revoked tells its own commune, but not the one that it was merged into. */
  private Set<ActorKey> concerned(Revocation revocation, boolean isRevoked) {
    boolean isToldByDossier =
        isRevoked
            && revocation.dossierId() != null
            && revocation.heardUnitId().equals(revocation.communeId());
    Stream<String> works =
        isToldByDossier
            ? Stream.of(RevocationStep.PROPOSE)
            : Stream.of(RevocationStep.PROPOSE, RevocationStep.HEAR);
    return works.map(work -> access.actorOf(revocation, work)).collect(Collectors.toSet());
  }

  /** Publishes the ruling: once, however often the job runs. Jobs only. */
  @Transactional
  @PreAuthorize("principal.signedIn().personId() == 0")
  public void publish(long id) {
    if (revocations.publish(id, LocalDateTime.now(clock))) {
      steps.log(id, "published");
    }
  }
}
