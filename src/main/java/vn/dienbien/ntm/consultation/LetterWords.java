package vn.dienbien.ntm.consultation;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** What the letters of consultations have in common: names of bodies, what the commune asks for. */
@Component
class LetterWords {

  private final UnitService units;
  private final RoundService rounds;

  LetterWords(UnitService units, RoundService rounds) {
    this.units = units;
    this.rounds = rounds;
  }

  /** The unit of a level. */
  UnitSummary unit(DossierFacts dossier, ConsultationLevel level) {
    return units.byId(
        level == ConsultationLevel.COMMUNE ? dossier.communeId() : dossier.districtId());
  }

  /** The unit of a level as inside a sentence. */
  String name(DossierFacts dossier, ConsultationLevel level) {
    return OfficialWords.say(unit(dossier, level).officialName());
  }

  /** The people's committee of a level. */
  String committee(DossierFacts dossier, ConsultationLevel level) {
    return LetterText.committee(name(dossier, level));
  }

  /** What the commune asks to be recognised as, and for which year. */
  String aim(DossierFacts dossier) {
    RoundSummary round = rounds.byId(dossier.roundId());
    return say("aim." + round.level().name(), String.valueOf(round.year()));
  }

  /** Words of these letters. */
  static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("consultation.letter." + key, args));
  }
}
