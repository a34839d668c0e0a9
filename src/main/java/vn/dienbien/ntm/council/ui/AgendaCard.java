package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** One dossier of the session: before, its link; during, the ballot; after, the result. */
class AgendaCard extends Div {

  private final transient CouncilDesk desk;
  private final transient Runnable refresh;
  private final int sessionId;
  private final Span voted = new Span();
  private final Div ballot = new Div();
  private final Div result = new Div();
  private transient Boolean hasMine;

  AgendaCard(
      CouncilDesk desk, int sessionId, AgendaItem item, boolean isEditable, Runnable refresh) {
    this.desk = desk;
    this.sessionId = sessionId;
    this.refresh = refresh;
    addClassNames("ntm-card", "ntm-agenda-card");
    Anchor link =
        new Anchor(
            DossierLinks.of(item.dossierId()),
            Texts.of("council.item", String.valueOf(item.position()), item.communeName()));
    Span number = new Span(item.receiptNumber());
    number.addClassName("ntm-hint");
    voted.addClassName("ntm-voted");
    ballot.addClassName("ntm-ballot");
    Div head = new Div(new H3(link), number, voted);
    head.addClassName("ntm-agenda-head");
    if (isEditable) {
      Button remove =
          new Button(
              Texts.of("council.remove"),
              click -> {
                desk.service().removeFromAgenda(sessionId, item.dossierId());
                refresh.run();
              });
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      remove.setAriaLabel(Texts.of("council.removeOf", item.communeName()));
      head.add(remove);
    }
    add(head, ballot, result);
  }

  /** Brings the figures up to date; the buttons stay where they are under a finger. */
  void show(CouncilSession session, AgendaItem item) {
    SessionStatus status = session.summary().status();
    voted.setVisible(status == SessionStatus.OPEN);
    voted.setText(Texts.of("council.voted", item.voted(), session.present()));
    if (status == SessionStatus.OPEN && session.mayVote()) {
      if (hasMine == null || hasMine != item.hasMine()) {
        hasMine = item.hasMine();
        showBallot(item);
      }
    }
    result.removeAll();
    if (item.outcome() != null) {
      result.add(new ResultFigures(item.outcome(), item.tally()), thresholdOf(session, item));
    }
  }

  private void showBallot(AgendaItem item) {
    ballot.removeAll();
    if (item.hasMine()) {
      Paragraph done =
          new Paragraph(Glyph.CHECK.create(), new Span(Texts.of("council.voted.mine")));
      done.addClassName("ntm-ballot-done");
      ballot.add(done);
      return;
    }
    for (Choice choice : Choice.values()) {
      Button button = new Button(Texts.of(choice), click -> ask(item, choice));
      button.addThemeVariants(ButtonVariant.LUMO_LARGE);
      button.setAriaLabel(Texts.of("council.choiceFor", Texts.of(choice), item.communeName()));
      ballot.add(button);
    }
  }

  private void ask(AgendaItem item, Choice choice) {
    Confirm.ask("council.cast", () -> cast(item, choice), Texts.of(choice), item.communeName());
  }

  private void cast(AgendaItem item, Choice choice) {
    try {
      desk.voting().cast(sessionId, item.id(), choice);
      Notices.success("council.cast.done", item.communeName());
    } finally {
      // Cast in another window meanwhile: the card must say so too.
      refresh.run();
    }
  }

  private static Paragraph thresholdOf(CouncilSession session, AgendaItem item) {
    Paragraph words =
        new Paragraph(
            Texts.of(
                "council.threshold",
                session.approval().stripTrailingZeros().toPlainString(),
                item.tally().neededFor(session.approval())));
    words.addClassName("ntm-hint");
    return words;
  }
}
