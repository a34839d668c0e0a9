package vn.dienbien.ntm.decision;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** How the letters of a revocation call the bodies and the recognition. */
@Component
class RevocationWords {

  private final RevocationAccess access;
  private final UnitService units;

  RevocationWords(RevocationAccess access, UnitService units) {
    this.access = access;
    this.units = units;
  }

  /** The body that is the province's desk under the version of the re-check. */
  String desk(Revocation revocation) {
    ActorKey desk = access.actorOf(revocation, RevocationStep.PROPOSE);
    return isDepartment(desk) ? units.department(desk.place()).name() : say("office");
  }

  /** The short word of that body in the symbols of its letters. */
  String deskSymbol(Revocation revocation) {
    ActorKey desk = access.actorOf(revocation, RevocationStep.PROPOSE);
    return isDepartment(desk) ? desk.place() : say("officeShort");
  }

  private static boolean isDepartment(ActorKey desk) {
    return desk.text().startsWith(Role.DEPARTMENT_DESK.name());
  }

  /** The committee of the unit that is heard. */
  String communeCommittee(Revocation revocation) {
    return LetterText.committee(official(units.byId(revocation.heardUnitId())));
  }

  /** The committee of the province. */
  String provinceCommittee() {
    return LetterText.committee(official(units.province()));
  }

  /** The chair of that committee. */
  String chairOfProvince() {
    return say("chairOf", provinceCommittee());
  }

  /** The name of the province, where its letters are signed. */
  String place() {
    return units.province().name();
  }

  /** The commune that was recognised. */
  String commune(Revocation revocation) {
    return official(units.byId(revocation.communeId()));
  }

  /** The recognition in words: level, commune, and the decision where it is known. */
  String recognition(Revocation revocation) {
    String words = say("recognition." + revocation.level().name(), commune(revocation));
    return revocation.recognisedNumber() == null
        ? words
        : say(
            "recognition.by",
            words,
            revocation.recognisedNumber(),
            LetterText.date(revocation.recognisedOn()));
  }

  private static String official(UnitSummary unit) {
    return OfficialWords.say(unit.officialName());
  }

  /** Words of these letters. */
  static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("revoke.letter." + key, args));
  }
}
