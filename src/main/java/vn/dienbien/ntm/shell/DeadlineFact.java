package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.dienbien.ntm.base.Due;

/** The deadline of what a page is about: the time left, how it was computed, what can be done. */
public class DeadlineFact extends Div {

  /**
   * For a deadline.
   *
   * @param due null without a limit
   * @param tools what stands beside it
   */
  public DeadlineFact(Due due, Optional<Component> tools) {
    addClassName("ntm-deadline-fact");
    add(new DeadlineChip(due));
    if (due != null) {
      Span why = new Span(DeadlineChip.sentence(due));
      why.addClassName("ntm-small");
      add(why);
    }
    tools.ifPresent(this::add);
  }
}
