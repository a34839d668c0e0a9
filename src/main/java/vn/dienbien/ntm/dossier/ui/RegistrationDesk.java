package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Registration;
import vn.dienbien.ntm.dossier.RegistrationService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The registration on the overview: a form for whoever has the step, words for everybody else. */
@org.springframework.stereotype.Component
class RegistrationDesk {

  private final RegistrationService registrations;
  private final DocumentService documents;
  private final CurrentUser currentUser;

  RegistrationDesk(
      RegistrationService registrations, DocumentService documents, CurrentUser currentUser) {
    this.registrations = registrations;
    this.documents = documents;
    this.currentUser = currentUser;
  }

  /** The card of a dossier; empty where nobody has registered and it is not the person's to. */
  Optional<Component> of(DossierHeader header) {
    long id = header.facts().id();
    Registration registration = registrations.of(id);
    if (header.rights().may(DossierStatus.REGISTERING)) {
      return Optional.of(letterForm(id, registration));
    }
    if (!registration.isSent()) {
      return Optional.empty();
    }
    Div cards = new Div(new RegistrationCard(registration, documents));
    cards.addClassName("ntm-stack");
    if (header.rights().may(DossierStatus.REGISTERED)) {
      cards.add(answerForm(id));
    }
    return Optional.of(cards);
  }

  private LetterForm letterForm(long id, Registration registration) {
    LetterForm form =
        new LetterForm(
            "dossier.registration",
            Texts.of("dossier.registration.hint"),
            registration.letter(),
            documents,
            letter -> registrations.keep(id, letter));
    StepButton send =
        new StepButton(
                Texts.of("dossier.register"),
                Glyph.SEND,
                () ->
                    Confirm.ask(
                        "dossier.register",
                        () -> {
                          registrations.send(id);
                          done("dossier.registered");
                        }))
            .primary();
    Paragraph next = new Paragraph(Texts.of("dossier.register.next"));
    next.addClassName("ntm-hint");
    form.add(send, next);
    return form;
  }

  private RegistrationAnswerForm answerForm(long id) {
    return new RegistrationAnswerForm(
        (number, date) -> {
          registrations.accept(id, number, date);
          done("dossier.registration.taken");
        },
        () ->
            new ReasonsDialog(
                    "dossier.registration.refuse",
                    currentUser.get().personId() + ":" + id + ":registration",
                    reasons -> {
                      registrations.refuse(id, reasons);
                      done("dossier.registration.turnedDown");
                    })
                .open());
  }

  private static void done(String notice) {
    Notices.success(notice);
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
