package vn.dienbien.ntm.admin.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.admin.demo.DemoData.Act;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.ReturnItem;
import vn.dienbien.ntm.security.Role;

/**
 * Plays the story act by act, each through the services as the person who has the step. An act that
 * was played before is left out: so a story that was broken off is taken up again.
 */
@Component
@Profile("demo")
class DemoStory {

  /** Id of the province. */
  static final String PROVINCE = "11";

  private final ActAs actAs;
  private final DemoData data;
  private final CommuneActs communes;
  private final ReviewActs reviews;
  private final CouncilActs council;
  private final DossierService dossiers;
  private final ClaimService claims;
  private final ReceptionService reception;
  private final DecisionService decisions;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  DemoStory(
      ActAs actAs,
      DemoData data,
      CommuneActs communes,
      ReviewActs reviews,
      CouncilActs council,
      DossierService dossiers,
      ClaimService claims,
      ReceptionService reception,
      DecisionService decisions,
      JdbcTemplate jdbc,
      Clock clock) {
    this.actAs = actAs;
    this.data = data;
    this.communes = communes;
    this.reviews = reviews;
    this.council = council;
    this.dossiers = dossiers;
    this.claims = claims;
    this.reception = reception;
    this.decisions = decisions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Plays one act; the clock stands at its moment. */
  void play(Act act, int round) {
    switch (act.act()) {
      case OPEN ->
          actAs.holder(
              Role.COMMUNE_OFFICER, act.commune(), () -> dossiers.open(round, act.commune()));
      case PLAN_SESSION -> council.plan(CouncilActs.HELD_ON);
      case PLAN_NEXT_SESSION -> council.plan(CouncilActs.NEXT_ON);
      case VOTE -> vote(round);
      default -> {
        DemoDossier dossier = dossier(round, act.commune());
        if (isNext(act, dossier)) {
          play(act.act(), dossier);
        }
      }
    }
  }

  private void play(DemoAct act, DemoDossier dossier) {
    switch (act) {
      case CLAIM_SOME -> communes.begin(dossier);
      case CLAIM -> communes.claim(dossier, false);
      case CLAIM_WEAK -> communes.claim(dossier, true);
      case FILE -> communes.file(dossier);
      case SUPPLEMENT -> communes.supplement(dossier);
      case ACCEPT -> receive(dossier, () -> reception.accept(dossier.id()));
      case RETURN -> receive(dossier, () -> returnItems(dossier));
      case VERIFY_SOME -> reviews.verify(dossier, false);
      case VERIFY -> reviews.verify(dossier, true);
      case SUBMIT ->
          actAs.holder(
              Role.DISTRICT_LEADER, dossier.district(), () -> dossiers.submit(dossier.id()));
      case APPRAISE_SOME -> reviews.appraise(dossier, false);
      case APPRAISE -> reviews.appraise(dossier, true);
      case COMBINE -> reviews.combine(dossier, PROVINCE);
      case SCHEDULE -> council.schedule(dossier, CouncilActs.HELD_ON);
      case SCHEDULE_NEXT -> council.schedule(dossier, CouncilActs.NEXT_ON);
      case RECOGNISE -> decide(dossier, true);
      case REFUSE -> decide(dossier, false);
      default -> throw new IllegalArgumentException(act.name());
    }
  }

  private static boolean isNext(Act act, DemoDossier dossier) {
    return act.act().startsFrom(dossier.status()) && act.at().isAfter(dossier.statusSince());
  }

  private void receive(DemoDossier dossier, Runnable act) {
    if (dossier.status() == DossierStatus.FILED) {
      actAs.holder(Role.DISTRICT_OFFICER, dossier.district(), act);
    } else {
      actAs.holder(Role.PROVINCE_OFFICER, PROVINCE, act);
    }
  }

  /** Health insurance and electricity: one for its figures, one for its evidence. */
  private void returnItems(DemoDossier dossier) {
    List<ReturnItem> items = new ArrayList<>();
    for (ClaimView claim : claims.book(dossier.id()).claims()) {
      switch (claim.indicator().no()) {
        case "4.2" ->
            items.add(
                ReturnItem.ofIndicator(claim.indicator().id(), data.words("return.evidence")));
        case "15.1" ->
            items.add(ReturnItem.ofIndicator(claim.indicator().id(), data.words("return.numbers")));
        default -> {
          // stands
        }
      }
    }
    reception.returnItems(dossier.id(), items, data.words("return.instruction"));
  }

  private void vote(int round) {
    List<DemoDossier> waiting =
        dossiers(round).stream()
            .filter(dossier -> dossier.status() == DossierStatus.COUNCIL)
            .toList();
    if (!waiting.isEmpty()) {
      council.vote(waiting);
    }
  }

  private void decide(DemoDossier dossier, boolean isRecognised) {
    actAs.holder(
        Role.PROVINCE_LEADER,
        PROVINCE,
        () ->
            decisions.decide(
                dossier.id(),
                new NewDecision(
                    isRecognised ? DecisionOutcome.RECOGNISED : DecisionOutcome.REFUSED,
                    data.words("decision.number", dossier.id()),
                    LocalDate.now(clock),
                    new Signatory(
                        null, data.words("decision.position"), data.words("decision.signer")),
                    isRecognised ? "" : data.words("decision.reasons"),
                    null)));
  }

  private DemoDossier dossier(int round, String commune) {
    return dossiers(round).stream()
        .filter(dossier -> dossier.commune().equals(commune))
        .findFirst()
        .orElseThrow();
  }

  private List<DemoDossier> dossiers(int round) {
    return jdbc.query(
        "select id, commune_id, district_id, status, status_since from dossier where round_id = ?",
        (row, index) ->
            new DemoDossier(
                row.getLong("id"),
                row.getString("commune_id"),
                row.getString("district_id"),
                DossierStatus.valueOf(row.getString("status")),
                row.getObject("status_since", LocalDateTime.class)),
        round);
  }
}
