package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands where a list would be: what this place is for and what to do next. */
public class EmptyState extends Div {

  private final Span words;

  /**
   * An empty place.
   *
   * @param glyph a picture
   * @param title what is so, in words
   * @param hint why, or what to do; may be empty
   * @param actions buttons or links that lead on
   */
  public EmptyState(Glyph glyph, String title, String hint, Component... actions) {
    addClassName("ntm-empty");
    words = new Span(title);
    words.addClassName("ntm-empty-title");
    add(glyph.create(), words);
    if (!hint.isEmpty()) {
      add(new Paragraph(hint));
    }
    add(actions);
  }

  /** Makes the title the heading of the page, where the page is nothing else. */
  EmptyState asPage() {
    words.getElement().setAttribute("role", "heading").setAttribute("aria-level", "1");
    return this;
  }
}
