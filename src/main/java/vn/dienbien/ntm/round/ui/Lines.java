package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A short list: lines of up to four parts on a wide screen, cards on a telephone. */
class Lines extends UnorderedList {

  Lines() {
    addClassName("ntm-lines");
  }

  /** Adds a line. */
  void line(Component... parts) {
    add(new ListItem(parts));
  }

  /** What a line is about. */
  static Span main(String words) {
    return part(words, "ntm-line-main");
  }

  /** A remark. */
  static Span small(String words) {
    return part(words, "ntm-line-small");
  }

  /** Two parts, one below the other. */
  static Div stacked(Component upper, Component lower) {
    return new Div(new Div(upper), new Div(lower));
  }

  private static Span part(String words, String className) {
    Span part = new Span(words);
    part.addClassName(className);
    return part;
  }
}
