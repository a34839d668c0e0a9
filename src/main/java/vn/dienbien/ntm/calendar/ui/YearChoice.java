package vn.dienbien.ntm.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Chooses a year: the one before, the one after, or any that is known. */
class YearChoice extends Div {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  private final Select<Integer> years = new Select<>();
  private final Button before = new Button(Glyph.PREVIOUS.create());
  private final Button after = new Button(Glyph.NEXT.create());
  private int shown;

  YearChoice(IntConsumer chosen) {
    addClassName("ntm-toolbar");
    years.setLabel(Texts.of("calendar.year"));
    years.setItemLabelGenerator(String::valueOf);
    years.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            chosen.accept(event.getValue());
          }
        });
    before.setAriaLabel(Texts.of("calendar.year.before"));
    before.setTooltipText(Texts.of("calendar.year.before"));
    before.addClickListener(click -> chosen.accept(shown - 1));
    after.setAriaLabel(Texts.of("calendar.year.after"));
    after.setTooltipText(Texts.of("calendar.year.after"));
    after.addClickListener(click -> chosen.accept(shown + 1));
    add(before, years, after);
  }

  /** Shows a year among those that have days, and one more. */
  void show(int year, List<Integer> known) {
    shown = year;
    int first = known.isEmpty() ? year : Math.min(year, known.get(0));
    int last = known.isEmpty() ? year : Math.max(year, known.get(known.size() - 1) + 1);
    years.setItems(IntStream.rangeClosed(first, Math.min(last, LAST)).boxed().toList());
    years.setValue(year);
    before.setEnabled(year > FIRST);
    after.setEnabled(year < LAST);
  }
}
