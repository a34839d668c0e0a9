package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;

/**
 * A line above every screen, e.g. that these are training data. Contributed as a bean; asked anew
 * after every navigation.
 */
@FunctionalInterface
public interface Banner {

  /** What to say now, or nothing. */
  Optional<Sentence> sentence();

  /** What the person can do about it, beside the words; usually nothing. */
  default Optional<Component> action() {
    return Optional.empty();
  }
}
