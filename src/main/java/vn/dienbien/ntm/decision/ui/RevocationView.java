package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dienbien.ntm.decision.Revocation;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationSheet;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/**
 * The page of a re-check: where it stands, what was found, what the commune says, what was ruled,
 * and the one thing the person can do now.
 */
@Uses(Dialog.class)
@Uses(IntegerField.class)
@Uses(TextArea.class)
@Route(value = RevocationLinks.LIST + "/:id([0-9]{1,9})", layout = MainLayout.class)
@PermitAll
class RevocationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient RevocationDesk desk;
  private transient RevocationSheet sheet;

  RevocationView(RevocationDesk desk) {
    this.desk = desk;
    addClassNames("ntm-review", "ntm-dossier");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().getLong("id").orElseThrow());
  }

  @Override
  public String getPageTitle() {
    return Titled.title(Texts.of("revoke.title", sheet.revocation().communeName()));
  }

  private void show(long id) {
    sheet = desk.queries().sheet(id);
    Revocation revocation = sheet.revocation();
    removeAll();
    add(
        new PageHeader(getHeading())
            .setLine(line(revocation))
            .setChips(new RevocationChip(revocation.status())));
    add(
        new RevocationStepper(revocation.status()),
        new RevocationNext(sheet, desk.tools(revocation)));
    ConclusionForm conclusion =
        sheet.rights().mayCheck() ? new ConclusionForm(sheet, this::conclude) : null;
    CriteriaCheck criteria = new CriteriaCheck(sheet, desk.recheck(), conclusion);
    if (sheet.rights().mayCheck()) {
      add(criteria, conclusion);
    } else {
      add(actions(), words(revocation), criteria);
    }
    add(new RevocationPapers(sheet, desk), new RevocationTimeline(sheet.timeline()));
  }

  private String getHeading() {
    return Texts.of("revoke.title", sheet.revocation().communeName());
  }

  private String line(Revocation revocation) {
    String level = Texts.of(revocation.level());
    String set = sheet.set().name();
    return revocation.recognisedNumber() == null
        ? Texts.of("revoke.line.noNumber", level, set)
        : Texts.of(
            "revoke.line",
            level,
            revocation.recognisedNumber(),
            Dates.of(revocation.recognisedOn()),
            set);
  }

  /** The form of whoever has the step; nothing for everybody else. */
  private Div actions() {
    Div actions = new Div();
    long id = sheet.revocation().id();
    if (sheet.rights().mayAnswer()) {
      actions.add(
          new WrittenForm(
              "revoke.answer",
              answer -> done(() -> desk.service().answer(id, answer), "revoke.answer.done")));
    }
    if (sheet.rights().mayEndHearing()) {
      actions.add(endHearing(id));
    }
    if (sheet.rights().mayDecide()) {
      actions.add(
          new RulingForm(
              desk.today(),
              desk.currentUser().get().displayName(),
              ruling -> done(() -> desk.service().decide(id, ruling), "revoke.ruling.done")));
    }
    actions.setVisible(actions.getComponentCount() > 0);
    return actions;
  }

  private Div endHearing(long id) {
    Paragraph hint = new Paragraph(Texts.of("revoke.silent.next"));
    hint.addClassName("ntm-hint");
    Div card =
        new Div(
            new StepButton(
                    Texts.of("revoke.silent.action"),
                    () -> done(() -> desk.service().endHearing(id), "revoke.silent.done"))
                .primary(),
            hint);
    card.addClassName("ntm-card");
    return card;
  }

  /** What was written on the way: proposal, answer, ruling. */
  private Div words(Revocation revocation) {
    Div words = new Div();
    words.addClassName("ntm-stack");
    if (!revocation.proposal().isEmpty()) {
      words.add(
          letter(
              revocation.proposedAt() == null ? "revoke.remark" : "revoke.proposal",
              revocation.proposal(),
              Dates.of(revocation.proposedAt())));
    }
    if (revocation.isAnswered()) {
      Div answer = letter("revoke.answer", revocation.answer(), Dates.of(revocation.answeredAt()));
      if (revocation.answeredLate()) {
        answer.addComponentAtIndex(1, RevocationChip.late());
      }
      words.add(answer);
    }
    if (revocation.ruling() != null) {
      words.add(new RulingText(revocation));
    }
    if (revocation.dossierId() != null && revocation.status().isEnded()) {
      words.add(new Anchor(DossierLinks.of(revocation.dossierId()), Texts.of("revoke.dossier")));
    }
    words.setVisible(words.getComponentCount() > 0);
    return words;
  }

  private static Div letter(String titleKey, String text, String at) {
    Paragraph words = new Paragraph(text);
    words.addClassName("ntm-remark");
    Div card = new Div(new H2(Texts.of(titleKey + ".title")), words);
    card.addClassName("ntm-card");
    if (!at.isEmpty()) {
      Paragraph when = new Paragraph(at);
      when.addClassName("ntm-hint");
      card.add(when);
    }
    return card;
  }

  private void conclude(boolean isProposed, String reasons) {
    long id = sheet.revocation().id();
    if (isProposed) {
      done(() -> desk.recheck().propose(id, reasons), "revoke.propose.done");
    } else {
      done(() -> desk.recheck().close(id, reasons), "revoke.close.done");
    }
  }

  private static void done(Runnable command, String key) {
    command.run();
    Notices.success(key);
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
