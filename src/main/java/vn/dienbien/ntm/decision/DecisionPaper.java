package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.letter.SigningMark;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** What the letters around a decision have in common: their head, who signs, names in full. */
@Component
class DecisionPaper {

  private final UnitService units;
  private final RoundService rounds;
  private final DossierStages dossiers;

  DecisionPaper(UnitService units, RoundService rounds, DossierStages dossiers) {
    this.units = units;
    this.rounds = rounds;
    this.dossiers = dossiers;
  }

  /** The province's committee issues it; without a number and a date it is a draft. */
  LetterHead head(LetterKind kind, String number, LocalDate date) {
    UnitSummary province = units.province();
    int slash = number.indexOf('/');
    return new LetterHead(
        "",
        LetterText.committee(official(province)),
        slash < 0 ? number : number.substring(0, slash),
        slash < 0 ? kind.symbol(say("symbol")) : number.substring(slash + 1),
        province.name(),
        date);
  }

  /** A head without number: a certificate names the number of its decision. */
  LetterHead unnumbered(LocalDate date) {
    UnitSummary province = units.province();
    return new LetterHead(
        "", LetterText.committee(official(province)), "", "", province.name(), date);
  }

  /** Who signs; before that is known, the chair. */
  Signature signature(Signatory signatory) {
    if (signatory == null || signatory.position().isEmpty()) {
      return Signature.of(say("chair"), signatory == null ? "" : signatory.name());
    }
    Signature signature = Signature.of(signatory.position(), signatory.name());
    if (signatory.mark() == null) {
      return signature;
    }
    String of = signatory.mark() == SigningMark.TM ? say("committee") : say("chair");
    return signature.as(signatory.mark(), of);
  }

  /** The commune with its district. */
  String commune(DossierFacts dossier, String name) {
    return say("communeOf", communeAlone(dossier, name), district(dossier));
  }

  /** The commune by a name, with its kind. */
  String communeAlone(DossierFacts dossier, String name) {
    UnitSummary commune = units.byId(dossier.communeId());
    return OfficialWords.say(Sentence.of("unit.officialName." + commune.kind().name(), name));
  }

  String district(DossierFacts dossier) {
    return official(units.byId(dossier.districtId()));
  }

  /** The standard that is asked for, with the year. */
  String standard(DossierFacts dossier, DecisionOutcome outcome) {
    RoundSummary round = rounds.byId(dossier.roundId());
    String words = say("standard." + round.level().name(), String.valueOf(round.year()));
    return outcome == DecisionOutcome.BASICALLY_RECOGNISED ? say("basically", words) : words;
  }

  String chairOfProvince() {
    return say("chairOf", LetterText.committee(official(units.province())));
  }

  /** The body that is the province's desk under the version of the dossier. */
  String desk(DossierFacts dossier) {
    ActorKey desk = dossiers.actorOf(dossier.id(), Step.RECEIVE_PROVINCE);
    return desk.text().startsWith(Role.DEPARTMENT_DESK.name())
        ? units.department(desk.place()).name()
        : say("office");
  }

  private static String official(UnitSummary unit) {
    return OfficialWords.say(unit.officialName());
  }

  static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("decision.letter." + key, args));
  }
}
