package vn.dienbien.ntm.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterText;

/** The commune's registration, form 1.1. */
@Component
class RegistrationRequestLetter implements DossierLetter {

  private final RegistrationLetters letters;

  RegistrationRequestLetter(RegistrationLetters letters) {
    this.letters = letters;
  }

  @Override
  public String id() {
    return "van-ban-dang-ky";
  }

  @Override
  public Sentence title() {
    return Sentence.of("dossier.registrationLetter.request");
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return letters
        .sentOrPrepared(dossier, rights)
        .map(
            registration ->
                registration.isSent()
                    ? Sentence.of(
                        "dossier.registrationLetter.sent",
                        registration.letter().number(),
                        LetterText.date(registration.letter().date()))
                    : Sentence.of("dossier.registrationLetter.draft"));
  }

  @Override
  public Letter letter(long dossierId) {
    return letters.request(dossierId);
  }
}
