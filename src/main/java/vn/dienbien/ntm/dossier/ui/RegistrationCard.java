package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.dossier.Registration;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** A registration that was sent, and its answer. */
class RegistrationCard extends Section {

  RegistrationCard(Registration registration, DocumentService documents) {
    addClassNames("ntm-card", "ntm-registration");
    SignedLetter letter = registration.letter();
    add(
        new H2(Texts.of("dossier.registration")),
        new Paragraph(
            Texts.of(
                "dossier.registration.letter",
                letter.number(),
                Dates.of(letter.date()),
                letter.signer())));
    StoredFileSummary stored = documents.summaries(List.of(letter.fileId())).get(letter.fileId());
    if (stored != null) {
      Button open = new Button(stored.name(), click -> FilePreview.open(stored));
      open.setIcon(Glyph.FILE.create());
      open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      add(open);
    }
    add(
        small(
            Texts.of(
                "dossier.registration.sent",
                registration.sentBy(),
                Dates.of(registration.sentAt()))));
    if (registration.isLate()) {
      add(new LateMark("dossier.registration.late"));
    }
    if (registration.isAnswered()) {
      add(new Paragraph(answer(registration)), small(answered(registration)));
    }
  }

  private static String answer(Registration registration) {
    return registration.accepted()
        ? Texts.of(
            "dossier.registration.plan",
            registration.planNumber(),
            Dates.of(registration.planDate()))
        : Texts.of("dossier.registration.refused");
  }

  private static String answered(Registration registration) {
    return Texts.of(
        "dossier.registration.answered",
        registration.answeredBy(),
        Dates.of(registration.answeredAt()));
  }

  private static Paragraph small(String words) {
    Paragraph small = new Paragraph(words);
    small.addClassName("ntm-small");
    return small;
  }
}
