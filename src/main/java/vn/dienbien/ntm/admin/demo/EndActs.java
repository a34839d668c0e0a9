package vn.dienbien.ntm.admin.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.decision.CommitteeOpinion;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.decision.OpinionService;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.RegistrationService;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/** How dossiers begin and end: registration, opinion and decision, and the ways out before them. */
@Component
@Profile("demo")
class EndActs {

  private final ActAs actAs;
  private final DemoData data;
  private final DemoEvidence evidence;
  private final RegistrationService registrations;
  private final DossierService dossiers;
  private final OpinionService opinions;
  private final DecisionService decisions;
  private final UnitService units;
  private final Clock clock;

  EndActs(
      ActAs actAs,
      DemoData data,
      DemoEvidence evidence,
      RegistrationService registrations,
      DossierService dossiers,
      OpinionService opinions,
      DecisionService decisions,
      UnitService units,
      Clock clock) {
    this.actAs = actAs;
    this.data = data;
    this.evidence = evidence;
    this.registrations = registrations;
    this.dossiers = dossiers;
    this.opinions = opinions;
    this.decisions = decisions;
    this.units = units;
    this.clock = clock;
  }

  /** The commune registers. */
  void register(DemoDossier dossier) {
    actAs.holder(
        Role.COMMUNE_OFFICER,
        dossier.commune(),
        () -> {
          String commune = units.byId(dossier.commune()).name();
          registrations.keep(
              dossier.id(),
              new SignedLetter(
                  data.words("registration.number", today().getDayOfYear()),
                  today(),
                  data.words("letter.signer", commune),
                  evidence.letter(commune)));
          registrations.send(dossier.id());
        });
  }

  /** The district takes the commune into its plan, or refuses. */
  void answerRegistration(DemoDossier dossier, boolean isAccepted) {
    actAs.holder(
        Role.DISTRICT_OFFICER,
        dossier.district(),
        () -> {
          if (isAccepted) {
            registrations.accept(dossier.id(), data.words("registration.plan"), today());
          } else {
            registrations.refuse(dossier.id(), data.words("registration.refused"));
          }
        });
  }

  /** The district's leader does not propose the commune. */
  void decline(DemoDossier dossier) {
    actAs.holder(
        Role.DISTRICT_LEADER,
        dossier.district(),
        () -> dossiers.declineToPropose(dossier.id(), data.words("decline.reasons")));
  }

  /** The commune's leader withdraws. */
  void withdraw(DemoDossier dossier) {
    actAs.holder(
        Role.COMMUNE_LEADER,
        dossier.commune(),
        () -> dossiers.withdraw(dossier.id(), data.words("withdraw.reasons")));
  }

  /** The Standing Committee agrees. */
  void opinion(DemoDossier dossier) {
    CommitteeOpinion opinion =
        new CommitteeOpinion(
            data.words("opinion.request", dossier.id()),
            today().minusDays(2),
            data.words("opinion.answer", dossier.id()),
            today(),
            OpinionStance.AGREED,
            "",
            null);
    actAs.holder(
        Role.PROVINCE_OFFICER, DemoStory.PROVINCE, () -> opinions.record(dossier.id(), opinion));
  }

  /** The chair of the province decides. */
  void decide(DemoDossier dossier, DecisionOutcome outcome) {
    NewDecision decision =
        new NewDecision(
            outcome,
            data.words("decision.number", dossier.id()),
            today(),
            new Signatory(null, data.words("decision.position"), data.words("decision.signer")),
            outcome == DecisionOutcome.RECOGNISED
                ? ""
                : data.words("decision.reasons." + outcome.name()),
            null);
    actAs.holder(
        Role.PROVINCE_LEADER, DemoStory.PROVINCE, () -> decisions.decide(dossier.id(), decision));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
