package vn.dienbien.ntm.village;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;

/** Records the decisions on villages; from then on they stand in the register. */
@Service("villageRecognitionService")
@PreAuthorize("isAuthenticated()")
public class RecognitionService {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;
  private static final int LONGEST_REASONS = 4000;

  private final VillageAccess access;
  private final VillageSteps steps;
  private final VillageProcess process;
  private final VillageProcedures procedures;
  private final CriterionPages pages;
  private final RecognitionRepository recognitions;
  private final Clock clock;

  RecognitionService(
      VillageAccess access,
      VillageSteps steps,
      VillageProcess process,
      VillageProcedures procedures,
      CriterionPages pages,
      RecognitionRepository recognitions,
      Clock clock) {
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.procedures = procedures;
    this.pages = pages;
    this.recognitions = recognitions;
    this.clock = clock;
  }

  /**
   * Records the decision on a request; it ends here.
   *
   * @throws Refusal when it is not theirs, a part is missing, the date lies in the future, the
   *     number was given to another decision of the year, or a recognition against an unmet
   *     criterion has no reasons
   */
  @UserCommand
  public void decide(long requestId, NewRecognition decision) {
    VillageRequest request = access.locked(requestId);
    VillageRights rights = access.rights(request);
    steps.require(rights.mayDecide(), request, VillageStep.DECIDE);
    check(decision);
    checkReasons(decision, RequestRule.notMet(pages.read(request, rights, List.of())));
    try {
      recognitions.add(request, decision, procedures.issuerOf(request));
    } catch (DuplicateKeyException e) {
      throw new Refusal(
          "village.numberTaken", decision.number(), String.valueOf(decision.decidedOn().getYear()));
    }
    steps.move(request, decision.isRecognised() ? VillageStatus.RECOGNISED : VillageStatus.REFUSED);
    process.decided(requestId, decision.isRecognised());
    steps.moved(
        request,
        decision.isRecognised() ? "recognised" : "refused",
        decision.number(),
        DAY.format(decision.decidedOn()));
  }

  private void check(NewRecognition decision) {
    if (decision.number().isBlank()
        || decision.decidedOn() == null
        || decision.signer().isBlank()) {
      throw new Refusal("village.decision.incomplete");
    }
    if (decision.number().length() > LONGEST_NUMBER
        || decision.signer().length() > LONGEST_SIGNER
        || decision.reasons().length() > LONGEST_REASONS) {
      throw new Refusal(
          "village.decision.tooLong", LONGEST_NUMBER, LONGEST_SIGNER, LONGEST_REASONS);
    }
    if (decision.decidedOn().isAfter(LocalDate.now(clock))) {
      throw new Refusal("village.decision.inFuture");
    }
  }

  /** A refusal needs reasons; so does a recognition against what was found: warn, never forbid. */
  private static void checkReasons(NewRecognition decision, List<Integer> notMet) {
    if (!decision.reasons().isBlank()) {
      return;
    }
    if (!decision.isRecognised()) {
      throw new Refusal("village.decision.noReasons");
    }
    if (!notMet.isEmpty()) {
      throw new Refusal(
          "village.decision.notMet",
          notMet.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }
}
