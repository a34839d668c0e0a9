package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.platform.UserCommand;
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

  private final DossierRepository dossiers;
  private final CriterionNotes notes;
  private final CarriedOver carriedOver;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final DossierProcess process;
  private final RoundService rounds;
  private final UnitService units;
  private final CurrentUser currentUser;
  private final Clock clock;

  DossierService(
      DossierRepository dossiers,
      CriterionNotes notes,
      CarriedOver carriedOver,
      DossierAccess access,
      DossierSteps steps,
      DossierProcess process,
      RoundService rounds,
      UnitService units,
      CurrentUser currentUser,
      Clock clock) {
    this.dossiers = dossiers;
    this.notes = notes;
    this.carriedOver = carriedOver;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.rounds = rounds;
    this.units = units;
    this.currentUser = currentUser;
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
    Dossier dossier =
        dossiers.saveAndFlush(new Dossier(round, commune, searchText(commune), now()));
    notes.copyFromCandidate(dossier.id(), roundId, communeId);
    carriedOver.bring(dossier, round);
    process.opened(dossier.id());
    steps.moved(dossier, null, "opened", String.valueOf(round.year()));
    return dossier.id();
  }

  private String searchText(UnitSummary commune) {
    return units.searchText(commune.id())
        + " "
        + SearchText.fold(units.byId(commune.parentId()).name());
  }

  /** The district's leader sends the verified dossier to the province. */
  @UserCommand
  public void submit(long dossierId) {
    Dossier dossier = access.locked(dossierId);
    steps.require(
        access.rights(dossier).maySubmit(), dossier, Step.SUBMIT_PROVINCE, DossierStatus.VERIFIED);
    dossier.advance(DossierStatus.VERIFIED, DossierStatus.SUBMITTED, now());
    dossiers.flush();
    process.submitted(dossierId);
    steps.moved(dossier, DossierStatus.VERIFIED, "submitted");
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
