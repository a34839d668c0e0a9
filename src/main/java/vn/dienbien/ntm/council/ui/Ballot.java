package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The ballot of the signed-in person on one dossier. */
class Ballot extends Div {

  private final transient CouncilDesk desk;
  private final transient Runnable refresh;
  private final int sessionId;
  private transient Drawn drawn;

  private record Drawn(boolean mayVote, boolean hasMine) {}

  Ballot(CouncilDesk desk, int sessionId, Runnable refresh) {
    this.desk = desk;
    this.sessionId = sessionId;
    this.refresh = refresh;
    addClassName("ntm-ballot");
  }

  /** The buttons stay where they are under a finger until the ballot is cast. */
  void show(AgendaItem item) {
    Drawn now = new Drawn(item.mayVote(), item.hasMine());
    if (now.equals(drawn)) {
      return;
    }
    drawn = now;
    removeAll();
    if (item.hasMine()) {
      Paragraph done =
          new Paragraph(Glyph.CHECK.create(), new Span(Texts.of("council.voted.mine")));
      done.addClassName("ntm-ballot-done");
      add(done);
    } else if (item.mayVote()) {
      Choice.offered(item.rules().knowsBasic()).forEach(choice -> add(button(item, choice)));
    }
  }

  private Button button(AgendaItem item, Choice choice) {
    Button button = new Button(Texts.of(choice), click -> ask(item, choice));
    button.addThemeVariants(ButtonVariant.LUMO_LARGE);
    button.setAriaLabel(Texts.of("council.choiceFor", Texts.of(choice), item.communeName()));
    return button;
  }

  private void ask(AgendaItem item, Choice choice) {
    Confirm.ask(
        item.isSecret() ? "council.cast" : "council.castOpenly",
        () -> cast(item, choice),
        Texts.of(choice),
        item.communeName());
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
}
