package vn.dienbien.ntm.story;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.RecheckService;
import vn.dienbien.ntm.decision.RevocationFinding;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.support.Budget;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.RevocationStory;
import vn.dienbien.ntm.support.VillageStory;
import vn.dienbien.ntm.village.RecognitionService;
import vn.dienbien.ntm.village.Side;
import vn.dienbien.ntm.village.VillageClaimService;
import vn.dienbien.ntm.village.VillageLevel;
import vn.dienbien.ntm.village.VillageRequests;
import vn.dienbien.ntm.village.VillageService;

/** What the steps of a revocation and of the recognition of a village cost. */
@Import(VillageStory.class)
class ShortProceduresBudgetTest extends DatabaseTest {

  private Budget budget;

  @Autowired RecheckService rechecks;
  @Autowired RevocationService revocations;
  @Autowired VillageStory villages;
  @Autowired VillageRequests requests;
  @Autowired VillageClaimService villageClaims;
  @Autowired VillageService villageSteps;
  @Autowired RecognitionService recognitions;

  @BeforeEach
  void begin() {
    budget = new Budget(statements);
  }

  @AfterEach
  void kept() {
    budget.assertKept();
  }

  @Test
  @DisplayName("the revocation from the re-check to the ruling")
  void revocation() {
    RevocationStory story = a.recheck();
    budget.step("open a re-check", story.desk(), () -> story.opened());
    budget.step(
        "record what was checked",
        story.desk(),
        () -> rechecks.record(story.id(), new RevocationFinding(1, false, "fallen")));
    budget.step("all the rest is met", story.desk(), () -> rechecks.meetRest(story.id()));
    budget.step("close without grounds", story.desk(), () -> rechecks.close(story.id(), ""));
    RevocationStory failing = a.recheck().failing(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    budget.step(
        "propose a revocation", failing.desk(), () -> rechecks.propose(failing.id(), "reasons"));
    budget.step(
        "answer a proposal",
        failing.communeLeader(),
        () -> revocations.answer(failing.id(), "words"));
    budget.step(
        "rule on a revocation",
        failing.chair(),
        () ->
            revocations.decide(
                failing.id(), RevocationStory.ruling(true, failing.id() + "/chi-phi")));
    RevocationStory silent = a.recheck().proposed().termPassed();
    budget.step("end a hearing", silent.desk(), () -> revocations.endHearing(silent.id()));
  }

  @Test
  @DisplayName("the recognition of a village")
  void village() {
    long village = villages.village();
    budget.step(
        "begin a request",
        villages.officer(),
        () -> requests.open(village, VillageLevel.NTM, VillageStory.YEAR));
    long request = villages.opened();
    budget.step(
        "judge a criterion",
        villages.officer(),
        () -> villageClaims.write(request, 1, Side.COMMUNE, Verdict.MET, "", 0));
    long sent = villages.filled();
    budget.step("send a request", villages.leader(), () -> villageSteps.request(sent));
    budget.step(
        "return criteria",
        villages.verifier(),
        () -> villageSteps.returnItems(sent, Map.of(1, "reason"), ""));
    budget.step("withdraw a request", villages.leader(), () -> villageSteps.withdraw(sent, "why"));
    long found = villages.requested();
    villages.find(found);
    budget.step("close its verification", villages.verifier(), () -> villageSteps.verified(found));
    budget.step(
        "decide on a village",
        villages.decider(),
        () -> recognitions.decide(found, villages.decision(found, true, "")));
  }
}
