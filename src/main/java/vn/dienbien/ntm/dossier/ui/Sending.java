package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.UI;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The buttons with which the commune's leader files, files again and sends supplements. */
@org.springframework.stereotype.Component
class Sending {

  private final FilingService filings;
  private final SupplementService supplements;
  private final ClaimService claims;
  private final PaperService papers;

  Sending(
      FilingService filings,
      SupplementService supplements,
      ClaimService claims,
      PaperService papers) {
    this.filings = filings;
    this.supplements = supplements;
    this.claims = claims;
    this.papers = papers;
  }

  StepButton fileButton(DossierHeader header) {
    return new StepButton(Texts.of(fileKey(header)), Glyph.SEND, () -> file(header)).primary();
  }

  StepButton supplementButton(long id) {
    return new StepButton(Texts.of("dossier.sendSupplement"), Glyph.SEND, () -> send(id)).primary();
  }

  private static String fileKey(DossierHeader header) {
    return header.facts().status() == DossierStatus.READY ? "dossier.file" : "dossier.fileAgain";
  }

  /** Asks only when nothing is missing; otherwise the service says at once what is. */
  private void file(DossierHeader header) {
    long id = header.facts().id();
    if (isComplete(id)) {
      Confirm.ask(fileKey(header), () -> fileNow(id));
    } else {
      fileNow(id);
    }
  }

  private boolean isComplete(long id) {
    return Letters.isComplete(claims.letter(id))
        && papers.papers(id).stream().allMatch(paper -> paper.gap().isEmpty())
        && claims.book(id).incomplete().isEmpty();
  }

  private void fileNow(long id) {
    Notices.success("dossier.filed", filings.file(id));
    refresh();
  }

  /** As {@link #file}: what is missing is said before anybody is asked. */
  private void send(long id) {
    if (isComplete(id)) {
      Confirm.ask("dossier.sendSupplement", () -> sendNow(id));
    } else {
      sendNow(id);
    }
  }

  private void sendNow(long id) {
    supplements.send(id);
    Notices.success("dossier.supplementSent");
    refresh();
  }

  private static void refresh() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
