package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.PaperView;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.OwnWork;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The one primary button of a dossier and the menu with the rest, by the person's rights. */
@org.springframework.stereotype.Component
class DossierActions {

  private final FilingService filings;
  private final ReceptionService reception;
  private final SupplementService supplements;
  private final DossierService dossiers;
  private final ClaimService claims;
  private final PaperService papers;
  private final Sending sending;
  private final WaysOut waysOut;
  private final OwnWork stageWork;
  private final CurrentUser currentUser;

  DossierActions(
      FilingService filings,
      ReceptionService reception,
      SupplementService supplements,
      DossierService dossiers,
      ClaimService claims,
      PaperService papers,
      Sending sending,
      WaysOut waysOut,
      OwnWork stageWork,
      CurrentUser currentUser) {
    this.filings = filings;
    this.reception = reception;
    this.supplements = supplements;
    this.dossiers = dossiers;
    this.claims = claims;
    this.papers = papers;
    this.sending = sending;
    this.waysOut = waysOut;
    this.stageWork = stageWork;
    this.currentUser = currentUser;
  }

  /** The actions of a dossier, the primary one first, unless it only leads to the tab on screen. */
  Component[] of(DossierHeader header, String shownTab) {
    List<Component> actions = new ArrayList<>();
    String here = DossierLinks.tab(header.facts().id(), shownTab);
    primary(header)
        .filter(action -> !(action instanceof Anchor link && link.getHref().equals(here)))
        .ifPresent(actions::add);
    menu(header).ifPresent(actions::add);
    return actions.toArray(Component[]::new);
  }

  private Optional<Component> primary(DossierHeader header) {
    DossierRights rights = header.rights();
    long id = header.facts().id();
    if (rights.mayFile()) {
      return Optional.of(sending.fileButton(header));
    }
    if (rights.maySendSupplement()) {
      return Optional.of(sending.supplementButton(id));
    }
    if (rights.mayEdit() && !isBeingAsked(rights.status())) {
      return Optional.of(
          link(
              id,
              CriteriaTab.ID,
              rights.status().isBeforeFiling() ? "dossier.continue" : "dossier.supplement"));
    }
    if (rights.mayReceive()) {
      return Optional.of(
          new StepButton(
                  Texts.of("dossier.accept"),
                  Glyph.CHECK,
                  () -> Confirm.ask("dossier.accept." + stage(header), () -> accept(id)))
              .primary());
    }
    if (rights.may(DossierStatus.REGISTERING) || rights.may(DossierStatus.REGISTERED)) {
      return Optional.of(
          link(id, OverviewTab.ID, "step.action." + rights.status().step().orElseThrow()));
    }
    if (rights.maySubmit() && header.isTurnedDownByDistrict()) {
      return Optional.of(waysOut.declineButton(id));
    }
    if (rights.maySubmit()) {
      return Optional.of(
          new StepButton(
                  Texts.of("dossier.submit"),
                  Glyph.SEND,
                  () -> Confirm.ask("dossier.submit", () -> submit(id)))
              .primary());
    }
    return header.facts().status().isEnded()
        ? Optional.empty()
        : stageWork.link(id).map(Component.class::cast);
  }

  /** While people are asked and until the meeting, the work is theirs, not the values. */
  private static boolean isBeingAsked(DossierStatus status) {
    return status == DossierStatus.CONSULTING || status == DossierStatus.MEETING;
  }

  private static Anchor link(long id, String tab, String key) {
    Anchor link = new Anchor(DossierLinks.tab(id, tab), Texts.of(key));
    link.addClassName("ntm-primary-link");
    return link;
  }

  private Optional<Component> menu(DossierHeader header) {
    long id = header.facts().id();
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
    bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Texts.of("dossier.more")));
    MenuItem more = bar.addItem(Glyph.MORE.create());
    more.setAriaLabel(Texts.of("dossier.more"));
    if (header.rights().mayReceive()) {
      add(more, "dossier.return", () -> ask(id, "returns.send", reception::returnItems));
    }
    if (header.rights().mayAskSupplement()) {
      add(more, "dossier.askSupplement", () -> ask(id, "returns.ask", supplements::ask));
    }
    if (header.rights().mayRecall()) {
      add(more, "dossier.recall", () -> Confirm.ask("dossier.recall", () -> recall(id)));
    }
    if (header.facts().receiptNumber() != null) {
      add(
          more,
          "dossier.slip",
          () -> UI.getCurrent().getPage().open(ReceiptSlipView.address(id), "_blank"));
    }
    waysOut.of(header).forEach((key, command) -> add(more, key, command));
    return more.getSubMenu().getItems().isEmpty() ? Optional.empty() : Optional.of(bar);
  }

  private void ask(long id, String sendKey, ReturnDialog.Sender sender) {
    new ReturnDialog(
            claims.book(id),
            papers.papers(id).stream().map(PaperView::document).toList(),
            reception.reasons(),
            currentUser.get().personId() + ":" + id + ":return",
            sendKey,
            (dossierId, items, instruction) -> {
              sender.send(dossierId, items, instruction);
              Notices.success("returns.sent", items.size());
              refresh();
            })
        .open();
  }

  private static void add(MenuItem more, String key, Runnable command) {
    more.getSubMenu().addItem(Texts.of(key), click -> command.run());
  }

  private static String stage(DossierHeader header) {
    return header.facts().status() == DossierStatus.FILED ? "district" : "province";
  }

  private void accept(long id) {
    reception.accept(id);
    Notices.success("dossier.accepted");
    refresh();
  }

  private void submit(long id) {
    dossiers.submit(id);
    Notices.success("dossier.submitted");
    refresh();
  }

  private void recall(long id) {
    filings.recall(id);
    Notices.success("dossier.recalled");
    refresh();
  }

  private static void refresh() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
