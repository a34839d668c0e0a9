package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The time left until a deadline in words, with a picture and a colour: "Còn 3 ngày", "Hôm nay",
 * "Quá hạn 1 ngày". Calendar days.
 */
public class DeadlineChip extends Span {

  private static final long SOON = 3;

  /**
   * A chip for a deadline.
   *
   * @param dueAt the deadline; null if there is none
   * @param today the day by the clock of the portal
   */
  public DeadlineChip(LocalDateTime dueAt, LocalDate today) {
    addClassName("ntm-deadline");
    if (dueAt == null) {
      setText(Texts.of("deadline.none"));
      addClassName("ntm-deadline-none");
      return;
    }
    long left = ChronoUnit.DAYS.between(today, dueAt.toLocalDate());
    add((left < 0 ? Glyph.WARNING : Glyph.CLOCK).create(), new Span(words(left)));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add(left < 0 ? "error" : left <= SOON ? "warning" : "contrast");
    setTitle(Texts.of("deadline.at", Dates.of(dueAt)));
  }

  private static String words(long left) {
    if (left == 0) {
      return Texts.of("deadline.today");
    }
    return left > 0 ? Texts.of("deadline.left", left) : Texts.of("deadline.late", -left);
  }
}
