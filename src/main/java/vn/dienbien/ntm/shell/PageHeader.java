package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Top of a page: its heading, a line below it, the page's actions at the right (the one primary
 * button first).
 */
public class PageHeader extends Header {

  private final H1 heading = new H1();
  private final Div beside = new Div();
  private final Paragraph line = new Paragraph();
  private final Div actions = new Div();

  /** A header with a heading in words. */
  public PageHeader(String words, Component... actions) {
    addClassName("ntm-page-header");
    heading.setText(words);
    beside.addClassName("ntm-page-header-title");
    beside.add(heading);
    line.addClassName("ntm-page-header-line");
    line.setVisible(false);
    this.actions.addClassName("ntm-page-header-actions");
    Div text = new Div(beside, line);
    text.addClassName("ntm-page-header-words");
    add(text, this.actions);
    setActions(actions);
  }

  /** Changes the heading. */
  public PageHeader setHeading(String words) {
    heading.setText(words);
    return this;
  }

  /** The line below the heading; empty hides it. */
  public PageHeader setLine(String words) {
    line.setText(words);
    line.setVisible(!words.isEmpty());
    return this;
  }

  /** Puts chips (status, deadline, saved) beside the heading. */
  public PageHeader setChips(Component... chips) {
    beside.removeAll();
    beside.add(heading);
    beside.add(chips);
    return this;
  }

  /** Replaces the actions. */
  public PageHeader setActions(Component... components) {
    actions.removeAll();
    actions.add(components);
    return this;
  }
}
