package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import vn.dienbien.ntm.deadline.BoardRow;
import vn.dienbien.ntm.deadline.Nudge;
import vn.dienbien.ntm.deadline.NudgeService;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The button that politely asks to go on; once somebody has asked that day, who and when. */
class NudgeCell extends Div {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  NudgeCell(BoardRow row, NudgeService nudges) {
    addClassName("ntm-board-nudge");
    if (row.nudge() != null) {
      add(asked(row.nudge()));
    } else if (row.mayNudge()) {
      add(button(row, nudges));
    }
  }

  private StepButton button(BoardRow row, NudgeService nudges) {
    StepButton button = new StepButton(Texts.of("board.nudge"), Glyph.SEND, () -> ask(row, nudges));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(Texts.of("board.nudge.of", row.communeName()));
    return button;
  }

  private void ask(BoardRow row, NudgeService nudges) {
    Nudge nudge = nudges.nudge(row.dossierId(), row.status().step().orElseThrow());
    removeAll();
    add(asked(nudge));
    if (nudge.isNew()) {
      Notices.success("board.nudge.done", row.communeName());
    }
  }

  private static Span asked(Nudge nudge) {
    Span words = new Span(Texts.of("board.nudged", nudge.by(), TIME.format(nudge.at())));
    words.addClassName("ntm-task-small");
    return words;
  }
}
