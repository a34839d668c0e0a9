package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** Receiving a dossier at the district and at the province: accepted, or named items returned. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReceptionService {

  private static final int LONGEST_REASON = 2000;

  private final DossierRepository dossiers;
  private final ReturnRepository returns;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final DossierProcess process;
  private final CriteriaService criteria;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReceptionService(
      DossierRepository dossiers,
      ReturnRepository returns,
      DossierAccess access,
      DossierSteps steps,
      DossierProcess process,
      CriteriaService criteria,
      CurrentUser currentUser,
      Clock clock) {
    this.dossiers = dossiers;
    this.returns = returns;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.criteria = criteria;
    this.currentUser = currentUser;
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

  /**
   * Returns named indicators to the commune; only these open again.
   *
   * @param reasons a reason of at most 2000 characters for each indicator id; at least one
   * @param instruction what holds for all of them; may be empty
   */
  @UserCommand
  public void returnItems(long dossierId, Map<String, String> reasons, String instruction) {
    Dossier dossier = access.locked(dossierId);
    DossierStatus from = receivable(dossier);
    checkReturn(criteria.set(dossier.setId()), reasons);
    boolean isDistrict = from == DossierStatus.FILED;
    dossier.advance(
        from,
        isDistrict ? DossierStatus.SUPPLEMENTING : DossierStatus.SUPPLEMENTING_FOR_PROVINCE,
        now());
    returns.add(
        dossierId,
        returns.ofDossier(dossierId).size() + 1,
        isDistrict ? ReturnRound.Stage.DISTRICT : ReturnRound.Stage.PROVINCE,
        instruction.strip(),
        reasons,
        currentUser.get().displayName(),
        now());
    dossiers.flush();
    process.received(dossierId, from, false);
    steps.moved(
        dossier,
        from,
        isDistrict ? "returnedByDistrict" : "returnedByProvince",
        reasons.size(),
        numbers(criteria.set(dossier.setId()), reasons));
  }

  private static void checkReturn(CriteriaSet set, Map<String, String> reasons) {
    if (reasons.isEmpty()) {
      throw new Refusal("returns.nothingNamed");
    }
    reasons.forEach(
        (indicatorId, reason) -> {
          String no = set.indicator(indicatorId).no();
          if (reason.isBlank()) {
            throw new Refusal("returns.noReason", no);
          }
          if (reason.length() > LONGEST_REASON) {
            throw new Refusal("returns.reasonTooLong", no, LONGEST_REASON);
          }
        });
  }

  private static String numbers(CriteriaSet set, Map<String, String> reasons) {
    return String.join(
        ", ",
        set.indicators().stream()
            .filter(indicator -> reasons.containsKey(indicator.id()))
            .map(indicator -> indicator.no())
            .toList());
  }

  private DossierStatus receivable(Dossier dossier) {
    boolean isProvince = dossier.status().compareTo(DossierStatus.SUBMITTED) >= 0;
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
