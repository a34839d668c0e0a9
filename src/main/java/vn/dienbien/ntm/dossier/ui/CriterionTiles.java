package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.shell.Texts;

/** The criteria as a list of tasks, each with its state. */
class CriterionTiles extends Nav {

  private final Map<Integer, NativeButton> tiles = new HashMap<>();
  private final Map<Integer, Span> states = new HashMap<>();

  CriterionTiles(ClaimBook book, Consumer<Criterion> chosen) {
    addClassName("ntm-tiles");
    getElement().setAttribute("aria-label", Texts.of("claim.tiles"));
    for (Criterion criterion : book.set().criteria()) {
      Span no = new Span(String.valueOf(criterion.no()));
      no.addClassName("ntm-tile-no");
      Span name = new Span(criterion.name());
      name.addClassName("ntm-tile-name");
      Span state = new Span();
      state.addClassName("ntm-tile-state");
      NativeButton tile = new NativeButton("", click -> chosen.accept(criterion));
      tile.add(no, name, state);
      tile.addClassName("ntm-tile");
      tiles.put(criterion.no(), tile);
      states.put(criterion.no(), state);
      add(tile);
    }
  }

  /** Shows the states, and which criterion is on screen. */
  void show(ClaimBook book, Criterion current) {
    for (Criterion criterion : book.set().criteria()) {
      NativeButton tile = tiles.get(criterion.no());
      TileState state = TileState.of(book, criterion);
      states
          .get(criterion.no())
          .setText(Texts.of("claim.tile." + state.name(), TileState.missing(book, criterion)));
      tile.getElement().setAttribute("data-state", state.name());
      if (criterion.no() == current.no()) {
        tile.getElement().setAttribute("aria-current", "true");
      } else {
        tile.getElement().removeAttribute("aria-current");
      }
    }
  }
}
