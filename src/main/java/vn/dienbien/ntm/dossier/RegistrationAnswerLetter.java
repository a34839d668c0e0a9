package vn.dienbien.ntm.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterText;

/** The answer to the commune's registration. */
@Component
class RegistrationAnswerLetter implements DossierLetter {

  private final RegistrationLetters letters;

  RegistrationAnswerLetter(RegistrationLetters letters) {
    this.letters = letters;
  }

  @Override
  public String id() {
    return "tra-loi-dang-ky";
  }

  @Override
  public Sentence title() {
    return Sentence.of("dossier.registrationLetter.answer");
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return letters
        .answered(dossier)
        .map(
            registration ->
                Sentence.of(
                    registration.accepted()
                        ? "dossier.registrationLetter.accepted"
                        : "dossier.registrationLetter.refused",
                    LetterText.date(registration.answeredAt().toLocalDate())));
  }

  @Override
  public Letter letter(long dossierId) {
    return letters.answer(dossierId);
  }
}
