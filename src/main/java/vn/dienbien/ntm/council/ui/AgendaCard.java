package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Outcome;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Texts;

/** One dossier of the session: before, its link; during, the ballot; after, the result. */
class AgendaCard extends Div {

  private final transient CouncilDesk desk;
  private final transient Runnable refresh;
  private final int sessionId;
  private final Span voted = new Span();
  private final UnmetForm unmet;
  private final Ballot ballot;
  private final Div result = new Div();
  private final ItemFacts facts;
  private final ItemTools tools;

  AgendaCard(
      CouncilDesk desk, int sessionId, AgendaItem item, boolean isEditable, Runnable refresh) {
    this.desk = desk;
    this.sessionId = sessionId;
    this.refresh = refresh;
    unmet = new UnmetForm(desk, sessionId, item, refresh);
    ballot = new Ballot(desk, sessionId, refresh);
    facts = new ItemFacts(desk, refresh);
    tools = new ItemTools(desk, refresh);
    addClassNames("ntm-card", "ntm-agenda-card");
    Anchor link =
        new Anchor(
            DossierLinks.of(item.dossierId()),
            Texts.of("council.item", String.valueOf(item.position()), item.communeName()));
    Span number = new Span(item.receiptNumber());
    number.addClassName("ntm-hint");
    voted.addClassName("ntm-voted");
    Div head = new Div(new H3(link), number, voted);
    head.addClassName("ntm-agenda-head");
    if (isEditable) {
      head.add(remove(item));
    }
    add(head, unmet, ballot, result, facts, tools);
  }

  private Button remove(AgendaItem item) {
    Button remove =
        new Button(
            Texts.of("council.remove"),
            click -> {
              desk.service().removeFromAgenda(sessionId, item.dossierId());
              refresh.run();
            });
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    remove.setAriaLabel(Texts.of("council.removeOf", item.communeName()));
    return remove;
  }

  /** Brings the figures up to date. */
  void show(CouncilSession session, AgendaItem item) {
    SessionStatus status = session.summary().status();
    voted.setVisible(status == SessionStatus.OPEN);
    voted.setText(Texts.of("council.voted", item.voted(), item.seats().entitled()));
    ballot.show(item);
    unmet.show(session, item);
    facts.show(session, item);
    tools.show(session, item);
    result.removeAll();
    if (item.outcome() != null) {
      result.add(new ResultFigures(item.outcome(), item.tally(), item.rules().knowsBasic()));
      if (item.outcome() == Outcome.NO_QUORUM) {
        result.add(hint(noQuorum(item)));
      } else {
        result.add(hint(threshold(item)));
      }
    }
  }

  private static String noQuorum(AgendaItem item) {
    return item.tally().isQuorate(item.rules())
        ? Texts.of(
            "council.tooFew",
            item.tally().entitled(),
            item.tally().appointed(),
            item.rules().entitled().stripTrailingZeros().toPlainString())
        : Texts.of("council.noQuorum.next");
  }

  private static String threshold(AgendaItem item) {
    return Texts.of(
        "council.threshold",
        item.rules().approval().stripTrailingZeros().toPlainString(),
        item.tally().neededFor(item.rules().approval()));
  }

  private static Paragraph hint(String text) {
    Paragraph words = new Paragraph(text);
    words.addClassName("ntm-hint");
    return words;
  }
}
