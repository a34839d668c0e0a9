package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import vn.dienbien.ntm.deadline.BoardLevel;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** How many dossiers have how much time left; every number leads to its rows. */
class BoardSummary extends UnorderedList {

  BoardSummary(BoardAddress address, Map<BoardLevel, Long> counts) {
    addClassName("ntm-board-summary");
    getElement().setAttribute("role", "list").setAttribute("aria-label", Texts.of("board.summary"));
    add(
        item(
            address,
            null,
            new Span(Texts.of("board.summary.all")),
            counts.values().stream().mapToLong(Long::longValue).sum()));
    for (BoardLevel level : BoardLevel.values()) {
      Span words = new Span(glyph(level).create(), new Span(Texts.of(level)));
      words.addClassName("ntm-board-" + BoardWords.of(level));
      add(item(address, level, words, counts.getOrDefault(level, 0L)));
    }
  }

  /** A link to the rows of a level; a second click on the one that is chosen takes it back. */
  private static ListItem item(
      BoardAddress address, BoardLevel level, Component words, long count) {
    boolean isChosen = address.filter().level() == level;
    BoardLevel next = isChosen ? null : level;
    Span number = new Span(Numbers.of(count));
    number.addClassName("ntm-board-count");
    Anchor link = new Anchor(address.with(address.filter().withLevel(next)).link(), "");
    link.add(number, words);
    if (isChosen) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }

  private static Glyph glyph(BoardLevel level) {
    return switch (level) {
      case LATE -> Glyph.WARNING;
      case TODAY, SOON, LEFT -> Glyph.CLOCK;
      case PAUSED -> Glyph.LOCK;
      case NONE -> Glyph.INFO;
    };
  }
}
