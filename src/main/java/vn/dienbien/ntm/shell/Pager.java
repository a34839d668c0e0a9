package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Says which rows of how many are shown and leads to the pages beside; hidden for one page. */
public class Pager extends Nav {

  /**
   * A pager.
   *
   * @param page the page shown, 0 for the first
   * @param size rows a page
   * @param total rows of all pages
   * @param goTo opens another page
   */
  public Pager(int page, int size, long total, IntConsumer goTo) {
    addClassName("ntm-pager");
    getElement().setAttribute("aria-label", Texts.of("pager.label"));
    setVisible(total > size || page > 0);
    long first = Math.min(total, (long) page * size + 1);
    long last = Math.min(total, (long) (page + 1) * size);
    add(
        button(Glyph.PREVIOUS, "pager.previous", page > 0, () -> goTo.accept(page - 1)),
        new Span(Texts.of("pager.range", Numbers.of(first), Numbers.of(last), Numbers.of(total))),
        button(Glyph.NEXT, "pager.next", last < total, () -> goTo.accept(page + 1)));
  }

  private static Button button(Glyph glyph, String key, boolean enabled, Runnable go) {
    Button button = new Button(glyph.create(), click -> go.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Texts.of(key));
    button.setTooltipText(Texts.of(key));
    button.setEnabled(enabled);
    return button;
  }
}
