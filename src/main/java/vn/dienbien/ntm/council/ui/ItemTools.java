package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.shell.Texts;

/** What the secretary records on one dossier: conflicts, written opinions, ballots on paper. */
class ItemTools extends Div {

  private final transient CouncilDesk desk;
  private final transient Runnable refresh;
  private transient AgendaItem drawn;
  private transient SessionStatus drawnIn;

  ItemTools(CouncilDesk desk, Runnable refresh) {
    this.desk = desk;
    this.refresh = refresh;
    addClassName("ntm-chips");
  }

  void show(CouncilSession session, AgendaItem item) {
    SessionStatus status = session.summary().status();
    if (item.equals(drawn) && status == drawnIn) {
      return;
    }
    drawn = item;
    drawnIn = status;
    removeAll();
    if (!session.isSecretary() || status == SessionStatus.CLOSED) {
      return;
    }
    addTool(
        "council.conflict.declare", () -> ConflictForm.open(desk, session, item, refresh), item);
    if (item.rules().allowsWritten()) {
      addTool("council.opinion.record", () -> OpinionForm.open(desk, session, item, refresh), item);
    }
    if (status == SessionStatus.OPEN) {
      addTool(
          item.isOnPaper() ? "council.paper.correct" : "council.paper.enter",
          () -> PaperForm.open(desk, session, item, refresh),
          item);
    }
    if (item.isOnPaper() && status == SessionStatus.OPEN) {
      addTool(
          "council.paper.remove",
          () -> {
            desk.papers().remove(session.summary().id(), item.id());
            refresh.run();
          },
          item);
    }
  }

  private void addTool(String key, Runnable act, AgendaItem item) {
    Button button = new Button(Texts.of(key), click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Texts.of("council.toolOf", Texts.of(key), item.communeName()));
    add(button);
  }
}
