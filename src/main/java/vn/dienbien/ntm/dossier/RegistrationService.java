package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.platform.Arrival;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.CutoffKind;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * The commune registers for a year; who has the answer takes it into the plan or refuses with
 * reasons (QĐ 2540/QĐ-TTg, form 1.1; the answer within five working days).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RegistrationService {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;
  private static final int LONGEST_REASONS = 4000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final RegistrationRepository registrations;
  private final DossierStages stages;
  private final DossierMoves moves;
  private final DocumentService documents;
  private final RoundService rounds;
  private final CurrentUser currentUser;
  private final Arrival arrival;
  private final Clock clock;

  RegistrationService(
      RegistrationRepository registrations,
      DossierStages stages,
      DossierMoves moves,
      DocumentService documents,
      RoundService rounds,
      CurrentUser currentUser,
      Arrival arrival,
      Clock clock) {
    this.registrations = registrations;
    this.stages = stages;
    this.moves = moves;
    this.documents = documents;
    this.rounds = rounds;
    this.currentUser = currentUser;
    this.arrival = arrival;
    this.clock = clock;
  }

  /** The registration of a dossier the person may see; of an unsent one only its own unit's. */
  @Transactional(readOnly = true)
  public Registration of(long dossierId) {
    DossierRights rights = stages.rights(dossierId);
    Registration registration = registrations.of(dossierId);
    return registration.isSent() || rights.may(DossierStatus.REGISTERING)
        ? registration
        : Registration.none();
  }

  /** Keeps the letter while it is being prepared, complete or not. */
  @UserCommand
  public void keep(long dossierId, SignedLetter letter) {
    stages.lockedForActor(dossierId, DossierStatus.REGISTERING);
    if (letter.number().length() > LONGEST_NUMBER || letter.signer().length() > LONGEST_SIGNER) {
      throw new Refusal("dossier.registration.tooLong", LONGEST_NUMBER, LONGEST_SIGNER);
    }
    if (letter.fileId() != null) {
      documents.requireReadable(letter.fileId());
    }
    registrations.keep(dossierId, letter);
  }

  /**
   * Sends the registration with the letter that was kept. After the last day of the round it is
   * accepted too, and marked late.
   *
   * @throws Refusal when the letter is not complete or dated in the future
   */
  @UserCommand
  public void send(long dossierId) {
    LocalDateTime arrived = arrival.time();
    DossierFacts dossier = stages.lockedForActor(dossierId, DossierStatus.REGISTERING);
    SignedLetter letter = registrations.of(dossierId).letter();
    if (!letter.isComplete()) {
      throw new Refusal("dossier.registration.incomplete");
    }
    requireNotInFuture(letter.date());
    boolean isLate =
        rounds.byId(dossier.roundId()).cutoff(CutoffKind.REGISTRATION).isMissedAt(arrived);
    registrations.send(dossierId, currentUser.get().displayName(), arrived, isLate);
    stages.tookPart(dossierId, DossierPart.REGISTERED);
    moves.registered(dossierId, letter.number(), isLate);
  }

  /**
   * Takes the commune into the plan.
   *
   * @param planNumber number of the plan, e.g. "12/KH-UBND"
   * @param planDate its date; not in the future
   */
  @UserCommand
  public void accept(long dossierId, String planNumber, LocalDate planDate) {
    stages.lockedForActor(dossierId, DossierStatus.REGISTERED);
    String number = planNumber.strip();
    if (number.isEmpty() || planDate == null) {
      throw new Refusal("dossier.registration.noPlan");
    }
    if (number.length() > LONGEST_NUMBER) {
      throw new Refusal("dossier.registration.tooLong", LONGEST_NUMBER, LONGEST_SIGNER);
    }
    requireNotInFuture(planDate);
    answer(dossierId, true, number, planDate);
    moves.registrationAnswered(dossierId, true, number + " (" + DAY.format(planDate) + ")");
  }

  /** Refuses the registration: the dossier ends, for reasons that the commune reads. */
  @UserCommand
  public void refuse(long dossierId, String reasons) {
    stages.lockedForActor(dossierId, DossierStatus.REGISTERED);
    if (reasons.isBlank()) {
      throw new Refusal("dossier.noReasons");
    }
    if (reasons.length() > LONGEST_REASONS) {
      throw new Refusal("dossier.reasonsTooLong", LONGEST_REASONS);
    }
    answer(dossierId, false, "", null);
    moves.registrationAnswered(dossierId, false, reasons.strip());
  }

  private void answer(long dossierId, boolean accepted, String plan, LocalDate planDate) {
    registrations.answer(
        dossierId, accepted, plan, planDate, currentUser.get().displayName(), now());
  }

  private void requireNotInFuture(LocalDate date) {
    if (date.isAfter(LocalDate.now(clock))) {
      throw new Refusal("dossier.registration.inFuture");
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
