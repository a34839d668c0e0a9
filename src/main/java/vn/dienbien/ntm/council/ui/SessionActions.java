package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dienbien.ntm.council.CouncilLetters;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.ui.LetterDownload;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** What can be done with the session as a whole: open, close, show on the wall, print. */
class SessionActions implements Serializable {

  private final transient CouncilDesk desk;
  private final transient Runnable refresh;

  SessionActions(CouncilDesk desk, Runnable refresh) {
    this.desk = desk;
    this.refresh = refresh;
  }

  Component[] of(CouncilSession session) {
    List<Component> all = new ArrayList<>();
    SessionStatus status = session.summary().status();
    if (session.isSecretary() && status != SessionStatus.CLOSED) {
      all.add(next(session));
    }
    if (session.isSecretary() && status == SessionStatus.PLANNED) {
      all.add(
          new Button(
              Texts.of("council.replan"),
              Glyph.EDIT.create(),
              click -> ReplanForm.open(desk, session.summary(), refresh)));
    }
    if (session.isSecretary()) {
      Anchor wall =
          new Anchor(CouncilLinks.projector(session.summary().id()), Texts.of("council.wall"));
      wall.setTarget(AnchorTarget.BLANK);
      all.add(wall);
    }
    if (status == SessionStatus.CLOSED) {
      int id = session.summary().id();
      CouncilLetters letters = desk.letters();
      LocalDate day = session.summary().heldOn();
      all.add(letter(LetterKind.BIEN_BAN, day, () -> letters.minutes(id)));
      all.add(letter(LetterKind.BIEN_BAN_KIEM_PHIEU, day, () -> letters.voteCount(id)));
      all.add(
          new Button(
              Texts.of("council.print"),
              Glyph.PRINT.create(),
              click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }
    return all.toArray(Component[]::new);
  }

  private Component letter(LetterKind kind, LocalDate day, Supplier<Letter> letter) {
    return new LetterDownload(
        Texts.of(kind), CouncilLetters.fileName(kind, day), desk.writer(), letter);
  }

  private Button next(CouncilSession session) {
    boolean isPlanned = session.summary().status() == SessionStatus.PLANNED;
    String key = isPlanned ? "council.open" : "council.close";
    Button act = new Button(Texts.of(key), click -> ask(key, isPlanned, session));
    act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    String missing = isPlanned ? missing(session) : unexplained(session);
    act.setEnabled(missing.isEmpty());
    act.setTooltipText(missing);
    return act;
  }

  /** Why a session cannot be opened yet; empty when it can. */
  static String missing(CouncilSession session) {
    if (session.agenda().isEmpty()) {
      return Texts.of("council.emptyAgenda");
    }
    return session.attending() == 0 ? Texts.of("council.nobodyPresent") : "";
  }

  private static String unexplained(CouncilSession session) {
    return session.agenda().stream()
        .filter(item -> !item.hasLeft() && item.unmet().isReasonMissing())
        .findFirst()
        .map(item -> Texts.of("council.unmet.missing", item.communeName()))
        .orElse("");
  }

  private void ask(String key, boolean isPlanned, CouncilSession session) {
    long unfinished =
        session.agenda().stream().filter(item -> item.voted() < item.seats().entitled()).count();
    Confirm.ask(
        key + ".ask",
        () -> act(isPlanned, session.summary().id()),
        isPlanned ? session.attending() : session.present(),
        unfinished);
  }

  private void act(boolean isPlanned, int sessionId) {
    try {
      if (isPlanned) {
        desk.service().open(sessionId);
        Notices.success("council.opened");
      } else {
        desk.voting().close(sessionId);
        Notices.success("council.closedNow");
      }
    } finally {
      // Done by a colleague meanwhile: the room must show it beside the sentence that says so.
      refresh.run();
    }
  }
}
