package vn.dienbien.ntm.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.letter.SigningMark;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** Writes the registration of a commune (form 1.1) and the answer to it. */
@Component
class RegistrationLetters {

  private final DossierAccess access;
  private final RegistrationRepository registrations;
  private final RoundService rounds;
  private final UnitService units;

  RegistrationLetters(
      DossierAccess access,
      RegistrationRepository registrations,
      RoundService rounds,
      UnitService units) {
    this.access = access;
    this.registrations = registrations;
    this.rounds = rounds;
    this.units = units;
  }

  /** The registration that was sent; before that a draft for whoever prepares it. */
  Optional<Registration> sentOrPrepared(DossierFacts dossier, DossierRights rights) {
    if (rights.may(DossierStatus.REGISTERING)) {
      return Optional.of(registrations.of(dossier.id()));
    }
    return Optional.of(registrations.of(dossier.id())).filter(Registration::isSent);
  }

  /** The registration that was answered. */
  Optional<Registration> answered(DossierFacts dossier) {
    return Optional.of(registrations.of(dossier.id())).filter(Registration::isAnswered);
  }

  /** The commune asks to be taken into the plan. */
  Letter request(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    SignedLetter letter = registrations.of(dossierId).letter();
    UnitSummary commune = units.byId(dossier.communeId());
    String committee = LetterText.committee(official(commune));
    String asked = asked(dossier);
    return new Letter(
        head(commune, letter.number(), letter.date()),
        LetterKind.CONG_VAN,
        asked,
        List.of(
            new Part.To(List.of(LetterText.committee(official(answering(dossier))))),
            new Part.Paragraph(say("request.intro", committee)),
            new Part.Paragraph(say("request.asks", committee, asked)),
            new Part.Paragraph(say("request.promise", committee)),
            new Part.Paragraph(say("request.please"))),
        List.of(signature(letter.signer())),
        List.of(say("asAbove"), say("archive")));
  }

  /** The commune is taken into the plan, or is not, for the reasons recorded. */
  Letter answer(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    Registration registration = registrations.of(dossierId);
    UnitSummary desk = answering(dossier);
    String committee = LetterText.committee(official(units.byId(dossier.communeId())));
    return new Letter(
        head(desk, "", registration.answeredAt().toLocalDate()),
        LetterKind.CONG_VAN,
        say("answer.subject", asked(dossier)),
        List.of(
            new Part.To(List.of(committee)),
            new Part.Paragraph(
                say(
                    "answer.intro",
                    LetterText.committee(official(desk)),
                    registration.letter().number(),
                    LetterText.date(registration.letter().date()),
                    committee,
                    asked(dossier))),
            new Part.Paragraph(conclusion(dossier, registration)),
            new Part.Paragraph(
                say(registration.accepted() ? "answer.goOn" : "answer.later", committee))),
        List.of(signature("")),
        List.of(say("asAbove"), say("archive")));
  }

  private static String conclusion(Dossier dossier, Registration registration) {
    return registration.accepted()
        ? say(
            "answer.accepted", registration.planNumber(), LetterText.date(registration.planDate()))
        : say("answer.refused", dossier.endReasons());
  }

  /** The unit whose office answers. */
  private UnitSummary answering(Dossier dossier) {
    ActorKey desk = access.actorOf(dossier, Step.ANSWER_REGISTRATION);
    return units.find(desk.place()).orElseGet(units::province);
  }

  private static LetterHead head(UnitSummary unit, String number, LocalDate date) {
    int slash = number.indexOf('/');
    return new LetterHead(
        "",
        LetterText.committee(official(unit)),
        slash < 0 ? number : number.substring(0, slash),
        slash < 0 ? LetterKind.CONG_VAN.symbol(say("symbol")) : number.substring(slash + 1),
        unit.name(),
        date);
  }

  private static Signature signature(String name) {
    return Signature.of(say("chair"), name).as(SigningMark.TM, say("committee"));
  }

  private String asked(Dossier dossier) {
    RoundSummary round = rounds.byId(dossier.roundId());
    return say("asked." + round.level().name(), String.valueOf(round.year()));
  }

  private static String official(UnitSummary unit) {
    return OfficialWords.say(unit.officialName());
  }

  private static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("dossier.registrationLetter." + key, args));
  }
}
