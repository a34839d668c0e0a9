package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.platform.Arrival;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.CutoffKind;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;

/** Filing by the commune's leader, and taking it back. */
@Service
@PreAuthorize("isAuthenticated()")
public class FilingService {

  private final DossierRepository dossiers;
  private final FilingBook book;
  private final FilingRepository filings;
  private final ReturnRepository returns;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final DossierProcess process;
  private final RoundService rounds;
  private final Arrival arrival;
  private final Clock clock;

  FilingService(
      DossierRepository dossiers,
      FilingBook book,
      FilingRepository filings,
      ReturnRepository returns,
      DossierAccess access,
      DossierSteps steps,
      DossierProcess process,
      RoundService rounds,
      Arrival arrival,
      Clock clock) {
    this.dossiers = dossiers;
    this.book = book;
    this.filings = filings;
    this.returns = returns;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.rounds = rounds;
    this.arrival = arrival;
    this.clock = clock;
  }

  /**
   * Files the dossier with the district, first or again after a return: from now on it is frozen.
   *
   * @return the receipt number
   * @throws Refusal with everything that is missing
   */
  @UserCommand
  public String file(long dossierId) {
    LocalDateTime arrived = arrival.time();
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = dossier.status();
    steps.require(access.rights(dossier).mayFile(), dossier, Step.FILE, DossierStatus.READY);
    SignedLetter letter = book.complete(dossier);
    RoundSummary round = rounds.byId(dossier.roundId());
    dossier.file(
        receipt(dossier, round),
        arrived,
        round.cutoff(CutoffKind.COMMUNE).isMissedAt(arrived),
        access.hasDistrict(dossier));
    book.keep(dossier, letter, arrived);
    dossiers.flush();
    process.filed(dossierId, from);
    steps.moved(dossier, from, filedKind(dossier, from), dossier.receiptNumber(), letter.number());
    return dossier.receiptNumber();
  }

  private static String filedKind(Dossier dossier, DossierStatus from) {
    if (from.isSupplementing()) {
      return "filedAgain";
    }
    return dossier.isLate() ? "filedLate" : "filed";
  }

  private String receipt(Dossier dossier, RoundSummary round) {
    return dossier.receiptNumber() != null
        ? dossier.receiptNumber()
        : "NTM-%d-%04d".formatted(round.year(), filings.nextReceipt(round.year()));
  }

  /** Takes the filing back until it is received; the dossier is as it was before. */
  @UserCommand
  public void recall(long dossierId) {
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = access.afterFiling(dossier);
    steps.require(access.rights(dossier).mayRecall(), dossier, Step.FILE, from);
    boolean wasFirst = returns.ofDossier(dossierId).isEmpty();
    Filing filing = last(filings.ofDossier(dossierId));
    dossier.recall(recalledTo(from, wasFirst), wasFirst, now());
    filings.recall(dossierId, filing.filingNo(), now());
    filings.keepDraftLetter(
        dossierId,
        new SignedLetter(
            filing.letterNumber(),
            filing.letterDate(),
            filing.letterSigner(),
            filing.letterFile()));
    if (!wasFirst) {
      returns.reopenLast(dossierId);
    }
    dossiers.flush();
    process.recalled(dossierId, from, wasFirst);
    steps.moved(dossier, from, DossierSteps.RECALLED);
  }

  private static DossierStatus recalledTo(DossierStatus from, boolean wasFirst) {
    if (wasFirst) {
      return DossierStatus.READY;
    }
    return from == DossierStatus.FILED
        ? DossierStatus.SUPPLEMENTING
        : DossierStatus.SUPPLEMENTING_FOR_PROVINCE;
  }

  /** The leader gives the dossier back to the officer instead of filing it: values open again. */
  @UserCommand
  public void revise(long dossierId) {
    Dossier dossier = access.locked(dossierId);
    steps.require(
        access.rights(dossier).may(DossierStatus.READY), dossier, Step.FILE, DossierStatus.READY);
    dossier.advance(DossierStatus.READY, DossierStatus.DRAFT, now());
    dossiers.flush();
    process.revised(dossierId);
    steps.moved(dossier, DossierStatus.READY, DossierSteps.REVISED);
  }

  private static Filing last(List<Filing> filings) {
    return filings.get(filings.size() - 1);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
