package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.notification.QuietHours;
import vn.dienbien.ntm.shell.Texts;

/** From when to when no mail is sent, if at all. */
class QuietFields extends Div {

  private static final Duration STEP = Duration.ofMinutes(30);

  private final Checkbox on = new Checkbox(Texts.of("notice.settings.quiet.on"));
  private final TimePicker from = picker("notice.settings.quiet.from");
  private final TimePicker to = picker("notice.settings.quiet.to");

  QuietFields() {
    addClassName("ntm-form");
    on.addValueChangeListener(change -> enable());
    add(on, from, to);
  }

  private static TimePicker picker(String label) {
    TimePicker picker = new TimePicker(Texts.of(label));
    picker.setLocale(Locale.forLanguageTag("vi"));
    picker.setStep(STEP);
    return picker;
  }

  private void enable() {
    from.setEnabled(on.getValue());
    to.setEnabled(on.getValue());
  }

  void show(QuietHours quiet) {
    boolean isNone = quiet.from().equals(quiet.to());
    on.setValue(!isNone);
    from.setValue(isNone ? QuietHours.USUAL.from() : quiet.from());
    to.setValue(isNone ? QuietHours.USUAL.to() : quiet.to());
    enable();
  }

  /** What was chosen; refuses a time that is missing or twice the same. */
  QuietHours chosen() {
    if (!on.getValue()) {
      return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }
    if (from.isEmpty() || to.isEmpty() || from.getValue().equals(to.getValue())) {
      throw new Refusal("notice.settings.quiet.wrong");
    }
    return new QuietHours(from.getValue(), to.getValue());
  }
}
