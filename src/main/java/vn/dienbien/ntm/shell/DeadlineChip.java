package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.Due;

/**
 * The working days left until a deadline in words, with a picture and a colour: "Còn 3 ngày làm
 * việc", "Hôm nay là hạn cuối", "Quá hạn 1 ngày làm việc". On tap, or with the pointer on it, how
 * it was computed, in one sentence.
 */
public class DeadlineChip extends Div {

  private static final int SOON = 3;

  /**
   * A chip for a deadline.
   *
   * @param due the deadline; null if there is none
   */
  public DeadlineChip(Due due) {
    addClassName("ntm-deadline");
    if (due == null) {
      setText(Texts.of("deadline.none"));
      addClassName("ntm-deadline-none");
      return;
    }
    Span badge = new Span(glyph(due).create(), new Span(words(due)));
    badge.getElement().getThemeList().add("badge");
    badge.getElement().getThemeList().add(tone(due));
    String sentence = sentence(due);
    badge.setTitle(sentence);
    NativeDetails why = new NativeDetails(badge, new Paragraph(sentence));
    why.getSummary()
        .getElement()
        .setAttribute("aria-label", words(due) + ". " + Texts.of("deadline.why"));
    add(why);
  }

  /** How a deadline was computed, in one sentence. */
  public static String sentence(Due due) {
    return due.why().stream().map(Texts::of).collect(Collectors.joining(", ", "", "."));
  }

  /** The time left in words. */
  public static String words(Due due) {
    if (due.isPaused()) {
      return Texts.of("deadline.paused");
    }
    if (due.isToday()) {
      return Texts.of("deadline.today");
    }
    int days = Math.abs(due.workingDays());
    if (days == 0) {
      return due.isLate()
          ? Texts.of("deadline.late.offDays")
          : Texts.of("deadline.left.offDays", Dates.of(due.day()));
    }
    return Texts.of(due.isLate() ? "deadline.late" : "deadline.left", days);
  }

  private static Glyph glyph(Due due) {
    return due.isLate() && !due.isPaused() ? Glyph.WARNING : Glyph.CLOCK;
  }

  private static String tone(Due due) {
    if (due.isPaused()) {
      return "contrast";
    }
    if (due.isLate()) {
      return "error";
    }
    return due.workingDays() <= SOON ? "warning" : "contrast";
  }
}
