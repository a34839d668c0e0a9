package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.platform.UserCommand;

/** Receiving a dossier at the district and at the province: accepted, or named items returned. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReceptionService {

  private final DossierRepository dossiers;
  private final ReturnBook book;
  private final ReturnRepository returns;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final DossierProcess process;
  private final Clock clock;

  ReceptionService(
      DossierRepository dossiers,
      ReturnBook book,
      ReturnRepository returns,
      DossierAccess access,
      DossierSteps steps,
      DossierProcess process,
      Clock clock) {
    this.dossiers = dossiers;
    this.book = book;
    this.returns = returns;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.clock = clock;
  }

  /**
   * The district or the province, whoever has the step, accepts the dossier as complete in form.
   */
  @UserCommand
  public void accept(long dossierId) {
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = receivable(dossier);
    boolean isDistrict = from == DossierStatus.FILED;
    dossier.advance(from, isDistrict ? DossierStatus.VERIFYING : DossierStatus.APPRAISING, now());
    dossiers.flush();
    process.received(dossierId, from, true);
    steps.moved(dossier, from, isDistrict ? "acceptedByDistrict" : "acceptedByProvince");
  }

  /** The reasons that a return may name, in order. */
  @Transactional(readOnly = true)
  public List<ListedReason> reasons() {
    return returns.reasons();
  }

  /**
   * Returns named items to the commune; only these open again.
   *
   * @param items indicators, files of evidence, documents; at least one, each with its reason
   * @param instruction what holds for all of them; may be empty
   */
  @UserCommand
  public void returnItems(long dossierId, List<ReturnItem> items, String instruction) {
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = receivable(dossier);
    boolean isDistrict = from == DossierStatus.FILED;
    String named =
        book.keep(
            dossier,
            isDistrict ? ReturnRound.Origin.DISTRICT : ReturnRound.Origin.PROVINCE,
            items,
            instruction);
    dossier.advance(
        from,
        isDistrict ? DossierStatus.SUPPLEMENTING : DossierStatus.SUPPLEMENTING_FOR_PROVINCE,
        now());
    dossiers.flush();
    process.received(dossierId, from, false);
    steps.moved(
        dossier,
        from,
        isDistrict ? "returnedByDistrict" : "returnedByProvince",
        items.size(),
        named);
  }

  private DossierStatus receivable(Dossier dossier) {
    boolean isProvince =
        !access.hasDistrict(dossier) || dossier.status().compareTo(DossierStatus.SUBMITTED) >= 0;
    steps.require(
        access.rights(dossier).mayReceive(),
        dossier,
        isProvince ? Step.RECEIVE_PROVINCE : Step.RECEIVE_DISTRICT,
        isProvince ? DossierStatus.SUBMITTED : DossierStatus.FILED);
    return dossier.status();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
