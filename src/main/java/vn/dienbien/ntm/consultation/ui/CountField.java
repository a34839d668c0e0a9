package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Pattern;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** A count as Vietnamese offices type it: "1234" or "1.234". */
class CountField extends TextField {

  private static final Pattern PLAIN = Pattern.compile("\\d{1,7}");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,2}");

  CountField(String key, Integer count) {
    super(Texts.of(key));
    setManualValidation(true);
    getElement().setAttribute("inputmode", "numeric");
    addClassName("ntm-number");
    setValue(count == null ? "" : Numbers.of(count));
    addValueChangeListener(event -> check());
  }

  /** The count; null for an empty field or one that cannot be read. */
  Integer count() {
    String text = getValue().strip();
    return PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()
        ? Integer.valueOf(text.replace(".", ""))
        : null;
  }

  /** The count, none where nothing stands. */
  int countOrZero() {
    return count() == null ? 0 : count();
  }

  /** Marks the field if it cannot be read; says whether it can, or is empty. */
  boolean check() {
    boolean isReadable = getValue().isBlank() || count() != null;
    setErrorMessage(isReadable ? "" : Texts.of("consultation.count.wrong"));
    setInvalid(!isReadable);
    return isReadable;
  }

  /** Marks the field if it is empty or cannot be read; says whether there is a count. */
  boolean require() {
    if (check() && count() == null) {
      setErrorMessage(Texts.of("field.required"));
      setInvalid(true);
    }
    return count() != null;
  }
}
