package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/**
 * The stations of a way and the one it stands at. A narrow screen shows only that one, with its
 * number; the others stay for screen readers.
 */
public class Stations extends OrderedList {

  private static final String STEPPER = "ntm-stepper";

  /** How far the way has come, seen from a station. */
  public enum Mark {
    DONE,
    CURRENT,
    AHEAD;

    /** The mark of a station at this place of the way when it stands at that place. */
    public static Mark of(int station, int current) {
      if (station == current) {
        return CURRENT;
      }
      return station < current ? DONE : AHEAD;
    }
  }

  /**
   * One station.
   *
   * @param level whose it is, written above it; empty when it is the same as before or nobody's
   * @param name its words
   * @param mark whether it lies behind or ahead
   * @param isHere whether the way stands here or has ended here
   * @param note what is said of it below; empty for nothing
   */
  public record Station(String level, String name, Mark mark, boolean isHere, String note) {}

  /**
   * Shows the stations in their order.
   *
   * @param label what a screen reader calls the list
   * @param stations at least one
   */
  public Stations(String label, List<Station> stations) {
    addClassName(STEPPER);
    getElement().setAttribute("aria-label", label);
    boolean hasLevels = stations.stream().anyMatch(station -> !station.level().isEmpty());
    stations.forEach(station -> add(item(station, hasLevels, stations.size())));
  }

  private static ListItem item(Station station, boolean hasLevels, int all) {
    ListItem item = new ListItem();
    if (hasLevels) {
      item.add(span(station.level(), "-level"));
    }
    Span name = span(station.name(), "-name");
    name.getElement().setAttribute("data-of", String.valueOf(all));
    item.add(name);
    item.addClassName(STEPPER + "-" + station.mark().name().toLowerCase(Locale.ROOT));
    if (station.isHere()) {
      item.getElement().setAttribute("aria-current", "step");
    }
    if (!station.note().isEmpty()) {
      item.add(span(station.note(), "-note"));
    }
    return item;
  }

  private static Span span(String words, String part) {
    Span span = new Span(words);
    span.addClassName(STEPPER + part);
    return span;
  }
}
