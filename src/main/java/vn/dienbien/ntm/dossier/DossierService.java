package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.dossier.DossierProcess.Parts;
import vn.dienbien.ntm.platform.Arrival;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.CutoffKind;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * Opening a dossier and sending it on. As every step, each is one transaction: record, token,
 * worklist and log commit together or not at all.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DossierService {

  private static final int LONGEST_REASONS = 4000;

  private final DossierRepository dossiers;
  private final ReturnRepository returns;
  private final CriterionNotes notes;
  private final CarriedOver carriedOver;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final DossierProcess process;
  private final RoundService rounds;
  private final ProcedureService procedures;
  private final UnitService units;
  private final CurrentUser currentUser;
  private final Arrival arrival;
  private final Clock clock;

  DossierService(
      DossierRepository dossiers,
      ReturnRepository returns,
      CriterionNotes notes,
      CarriedOver carriedOver,
      DossierAccess access,
      DossierSteps steps,
      DossierProcess process,
      RoundService rounds,
      ProcedureService procedures,
      UnitService units,
      CurrentUser currentUser,
      Arrival arrival,
      Clock clock) {
    this.dossiers = dossiers;
    this.returns = returns;
    this.notes = notes;
    this.carriedOver = carriedOver;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.rounds = rounds;
    this.procedures = procedures;
    this.units = units;
    this.currentUser = currentUser;
    this.arrival = arrival;
    this.clock = clock;
  }

  /**
   * Opens the dossier of a candidate commune, or gives the one that is already open.
   *
   * @return key of the dossier
   * @throws Refusal when the commune is no candidate of the round, or lacks the recognition that
   *     its level presupposes
   * @throws NotThere when the person is not an officer of the commune
   */
  @UserCommand
  public long open(int roundId, String communeId) {
    if (!currentUser.get().placesOf(Role.COMMUNE_OFFICER).contains(communeId)) {
      throw new NotThere("commune:" + communeId);
    }
    boolean isCandidate = rounds.lockCandidate(roundId, communeId);
    Optional<Dossier> existing = dossiers.findByRoundIdAndCommuneId(roundId, communeId);
    if (existing.isPresent()) {
      return existing.get().id();
    }
    if (!isCandidate) {
      throw new Refusal("dossier.noCandidate");
    }
    rounds.requirePrerequisite(roundId, communeId);
    RoundSummary round = rounds.byId(roundId);
    UnitSummary commune = units.byId(communeId);
    Parts parts = parts(procedures.version(round.versionId()));
    Dossier dossier =
        dossiers.saveAndFlush(
            new Dossier(round, commune, searchText(commune), firstStatus(parts), now()));
    notes.copyFromCandidate(dossier.id(), roundId, communeId);
    carriedOver.bring(dossier, round);
    process.opened(dossier.id(), parts);
    steps.moved(dossier, null, "opened", String.valueOf(round.year()));
    return dossier.id();
  }

  private static Parts parts(ProcedureVersion version) {
    return new Parts(
        version.has(Step.REGISTER), version.has(Step.RECEIVE_DISTRICT), version.has(Step.OPINION));
  }

  private static DossierStatus firstStatus(Parts parts) {
    return parts.registration() ? DossierStatus.REGISTERING : DossierStatus.DRAFT;
  }

  private String searchText(UnitSummary commune) {
    return units.searchText(commune.id())
        + " "
        + SearchText.fold(units.byId(commune.parentId()).name());
  }

  /**
   * The district's leader sends the dossier to the province; after the district's cut-off it is
   * accepted too, and marked late.
   *
   * @throws Refusal when the district's vote fell short of its threshold
   */
  @UserCommand
  public void submit(long dossierId) {
    LocalDateTime arrived = arrival.time();
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = submittable(dossier);
    if (dossier.isTurnedDownByDistrict()) {
      throw new Refusal("dossier.voteFellShort");
    }
    boolean isFirst = !dossier.isSubmitted();
    boolean isLate = rounds.byId(dossier.roundId()).cutoff(CutoffKind.DISTRICT).isMissedAt(arrived);
    dossier.submit(from, isLate, arrived);
    dossiers.flush();
    process.submitted(dossierId, from, true);
    steps.moved(dossier, from, isFirst && isLate ? "submittedLate" : "submitted");
  }

  /** The district's leader declines to propose the commune, for reasons that it may read. */
  @UserCommand
  public void declineToPropose(long dossierId, String reasons) {
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = submittable(dossier);
    requireReasons(reasons);
    dossier.end(from, DossierStatus.NOT_PROPOSED, reasons.strip(), now());
    dossiers.flush();
    process.submitted(dossierId, from, false);
    steps.moved(dossier, from, "notProposed", reasons.strip());
  }

  private DossierStatus submittable(Dossier dossier) {
    boolean isAgain = dossier.status() == DossierStatus.SUPPLEMENTED;
    steps.require(
        access.rights(dossier).maySubmit(),
        dossier,
        isAgain ? Step.RESUBMIT_PROVINCE : Step.SUBMIT_PROVINCE,
        isAgain ? DossierStatus.SUPPLEMENTED : DossierStatus.VERIFIED);
    return dossier.status();
  }

  /** The district takes back what it sent, until the province has received it. */
  @UserCommand
  public void recallSubmission(long dossierId) {
    Dossier dossier = access.locked(dossierId);
    steps.require(
        access.rights(dossier).mayRecallSubmission(),
        dossier,
        Step.SUBMIT_PROVINCE,
        DossierStatus.SUBMITTED);
    boolean wasFirst =
        returns.ofDossier(dossierId).stream()
            .noneMatch(past -> past.origin() == ReturnRound.Origin.PROVINCE);
    dossier.recallSubmission(wasFirst, now());
    dossiers.flush();
    process.recalled(dossierId, DossierStatus.SUBMITTED, false);
    steps.moved(dossier, DossierStatus.SUBMITTED, DossierSteps.RECALLED);
  }

  /**
   * The commune's leader withdraws the dossier before the decision: whatever is open is cancelled,
   * what was found is kept.
   */
  @UserCommand
  public void withdraw(long dossierId, String reasons) {
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = dossier.status();
    steps.require(
        access.rights(dossier).mayWithdraw(), dossier, Step.FILE, DossierStatus.WITHDRAWN);
    requireReasons(reasons);
    dossier.end(from, DossierStatus.WITHDRAWN, reasons.strip(), now());
    dossiers.flush();
    process.withdrawn(dossierId);
    steps.moved(dossier, from, "withdrawn", reasons.strip());
  }

  private static void requireReasons(String reasons) {
    if (reasons.isBlank()) {
      throw new Refusal("dossier.noReasons");
    }
    if (reasons.length() > LONGEST_REASONS) {
      throw new Refusal("dossier.reasonsTooLong", LONGEST_REASONS);
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
