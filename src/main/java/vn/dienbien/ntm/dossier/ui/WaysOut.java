package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The ways off the main path that a person may take with a dossier: back, or out of it. */
@org.springframework.stereotype.Component
class WaysOut {

  private final DossierService dossiers;
  private final FilingService filings;
  private final CurrentUser currentUser;

  WaysOut(DossierService dossiers, FilingService filings, CurrentUser currentUser) {
    this.dossiers = dossiers;
    this.filings = filings;
    this.currentUser = currentUser;
  }

  /** What the menu offers, by the key of its words. */
  Map<String, Runnable> of(DossierHeader header) {
    DossierRights rights = header.rights();
    long id = header.facts().id();
    Map<String, Runnable> ways = new LinkedHashMap<>();
    if (rights.may(DossierStatus.READY)) {
      ways.put(
          "dossier.revise",
          () -> Confirm.ask("dossier.revise", () -> done("dossier.revised", filings::revise, id)));
    }
    if (rights.mayRecallSubmission()) {
      ways.put(
          "dossier.recallSubmission",
          () ->
              Confirm.ask(
                  "dossier.recallSubmission",
                  () -> done("dossier.submissionRecalled", dossiers::recallSubmission, id)));
    }
    if (rights.maySubmit() && !header.isTurnedDownByDistrict()) {
      ways.put("dossier.decline", () -> decline(id));
    }
    if (rights.mayWithdraw()) {
      ways.put(
          "dossier.withdraw",
          () ->
              ask(
                  "dossier.withdraw",
                  id,
                  reasons ->
                      done("dossier.withdrawn", key -> dossiers.withdraw(key, reasons), id)));
    }
    return ways;
  }

  /** The one thing left to the district's leader when the district's vote fell short. */
  StepButton declineButton(long dossierId) {
    return new StepButton(Texts.of("dossier.decline"), Glyph.RETURN, () -> decline(dossierId))
        .primary();
  }

  private void decline(long id) {
    ask(
        "dossier.decline",
        id,
        reasons -> done("dossier.declined", key -> dossiers.declineToPropose(key, reasons), id));
  }

  private void ask(String key, long dossierId, Consumer<String> command) {
    String draft = currentUser.get().personId() + ":" + dossierId + ":" + key;
    new ReasonsDialog(key, draft, command).open();
  }

  private static void done(String notice, Consumer<Long> step, long dossierId) {
    step.accept(dossierId);
    Notices.success(notice);
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
