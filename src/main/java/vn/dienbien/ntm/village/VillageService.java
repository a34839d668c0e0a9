package vn.dienbien.ntm.village;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.deadline.StepClocks;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * The steps of a request: sent by the commune, verified or returned, withdrawn. Every step locks
 * the request first; whoever comes second hears who was faster.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class VillageService {

  static final int LONGEST_REASON = 2000;
  static final int LONGEST_INSTRUCTION = 4000;

  private final VillageAccess access;
  private final VillageSteps steps;
  private final VillageProcess process;
  private final CriterionPages pages;
  private final VillageReturnRepository returns;
  private final VillageVerdictRepository verdicts;
  private final VillageCriteria criteria;
  private final StepClocks clocks;
  private final CurrentUser currentUser;

  VillageService(
      VillageAccess access,
      VillageSteps steps,
      VillageProcess process,
      CriterionPages pages,
      VillageReturnRepository returns,
      VillageVerdictRepository verdicts,
      VillageCriteria criteria,
      StepClocks clocks,
      CurrentUser currentUser) {
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.pages = pages;
    this.returns = returns;
    this.verdicts = verdicts;
    this.criteria = criteria;
    this.clocks = clocks;
    this.currentUser = currentUser;
  }

  /**
   * Sends the request for verification, first or again after a return: from now on it is frozen.
   *
   * @throws Refusal with everything that is missing
   */
  @UserCommand
  public void request(long requestId) {
    VillageRequest request = access.locked(requestId);
    VillageRights rights = access.rights(request);
    steps.require(rights.mayRequest(), request, VillageStep.REQUEST);
    List<Sentence> missing =
        RequestRule.missingForRequest(pages.read(request, rights, returns.ofRequest(requestId)));
    refuseIfAny(missing);
    boolean isAgain = request.status() == VillageStatus.RETURNED;
    if (isAgain) {
      returns.answer(requestId, steps.now());
    }
    steps.move(request, VillageStatus.VERIFYING);
    process.requested(requestId);
    steps.moved(request, isAgain ? "requestedAgain" : "requested");
  }

  /**
   * Closes the verification: the request waits for the decision.
   *
   * @throws Refusal with the criteria that have no finding yet
   */
  @UserCommand
  public void verified(long requestId) {
    VillageRequest request = access.locked(requestId);
    VillageRights rights = access.rights(request);
    steps.require(rights.mayVerify(), request, VillageStep.VERIFY);
    List<CriterionPage> read = pages.read(request, rights, List.of());
    refuseIfAny(RequestRule.missingForDecision(read));
    steps.move(request, VillageStatus.DECIDING);
    process.verified(requestId, true);
    steps.moved(request, "verified", read.size() - RequestRule.notMet(read).size(), read.size());
  }

  /**
   * Returns criteria to the commune. Only these can be changed; the findings on the others stand.
   *
   * @param reasons why, by number of the criterion; at least one
   * @param instruction what the commune should do; may be blank
   */
  @UserCommand
  public void returnItems(long requestId, Map<Integer, String> reasons, String instruction) {
    VillageRequest request = access.locked(requestId);
    steps.require(access.rights(request).mayVerify(), request, VillageStep.VERIFY);
    Map<Integer, String> named = new TreeMap<>(reasons);
    named.replaceAll((no, reason) -> reason.strip());
    check(request, named, instruction);
    int returnNo = returns.ofRequest(requestId).size() + 1;
    returns.add(
        requestId,
        returnNo,
        instruction.strip(),
        named,
        currentUser.get().displayName(),
        steps.now());
    verdicts.reopen(requestId, named.keySet());
    steps.move(request, VillageStatus.RETURNED);
    process.verified(requestId, false);
    clocks.pause(VillageLinks.subject(requestId), VillageStep.VERIFY);
    steps.moved(
        request,
        "returned",
        named.size(),
        named.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private void check(VillageRequest request, Map<Integer, String> reasons, String instruction) {
    if (reasons.isEmpty()) {
      throw new Refusal("village.return.nothing");
    }
    VillageCriteriaSet set = criteria.set(request.setId());
    if (!reasons.keySet().stream().allMatch(set::has)) {
      throw new Refusal("village.return.unknown");
    }
    if (reasons.values().stream().anyMatch(String::isEmpty)) {
      throw new Refusal("village.return.noReason");
    }
    if (instruction.length() > LONGEST_INSTRUCTION
        || reasons.values().stream().anyMatch(reason -> reason.length() > LONGEST_REASON)) {
      throw new Refusal("village.return.tooLong", LONGEST_REASON, LONGEST_INSTRUCTION);
    }
  }

  /** Withdraws the request before it is decided on; what was found is kept. */
  @UserCommand
  public void withdraw(long requestId, String reason) {
    VillageRequest request = access.locked(requestId);
    steps.require(access.rights(request).mayWithdraw(), request, VillageStep.REQUEST);
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new Refusal("village.withdraw.reason", LONGEST_REASON);
    }
    steps.move(request, VillageStatus.WITHDRAWN);
    process.withdrawn(requestId);
    steps.moved(request, "withdrawn", why);
  }

  private static void refuseIfAny(List<Sentence> missing) {
    if (!missing.isEmpty()) {
      throw new Refusal(missing);
    }
  }
}
