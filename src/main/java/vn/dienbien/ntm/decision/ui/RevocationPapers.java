package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.decision.Revocation;
import vn.dienbien.ntm.decision.RevocationLetters;
import vn.dienbien.ntm.decision.RevocationSheet;
import vn.dienbien.ntm.letter.LetterFile;
import vn.dienbien.ntm.letter.ui.LetterDownload;
import vn.dienbien.ntm.shell.Texts;

/** The letters that the portal writes for a re-check; hidden while there is none. */
class RevocationPapers extends Div {

  RevocationPapers(RevocationSheet sheet, RevocationDesk desk) {
    addClassName("ntm-card");
    Revocation revocation = sheet.revocation();
    RevocationLetters letters = desk.letters();
    long id = revocation.id();
    Paragraph hint = new Paragraph(Texts.of("dossier.letters.hint"));
    hint.addClassName("ntm-hint");
    add(new H2(Texts.of("revoke.letters")), hint);
    boolean hasProposal = revocation.proposedAt() != null;
    boolean hasRuling = revocation.ruling() != null || sheet.rights().mayDecide();
    if (hasProposal) {
      add(
          new Div(
              new LetterDownload(
                  Texts.of("revoke.letter.proposal"),
                  LetterFile.name("de-nghi-thu-hoi", revocation.communeName()),
                  desk.writer(),
                  () -> letters.proposal(id))));
    }
    if (hasRuling) {
      add(
          new Div(
              new LetterDownload(
                  Texts.of("revoke.letter.ruling"),
                  LetterFile.name("quyet-dinh-thu-hoi", revocation.communeName()),
                  desk.writer(),
                  () -> letters.ruling(id))));
    }
    setVisible(hasProposal || hasRuling);
  }
}
