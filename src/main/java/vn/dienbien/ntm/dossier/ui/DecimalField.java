package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/**
 * A number as Vietnamese offices type it: "1234", "1.234", "12,5". A point that cannot part
 * thousands ("12.5") is not guessed at but asked about: reading it wrong would change a verdict.
 */
class DecimalField extends TextField {

  private static final Pattern PLAIN = Pattern.compile("\\d{1,14}(,\\d{1,4})?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,4})?");

  DecimalField(String label) {
    super(label);
    // The portal's own check; the browser must not judge first.
    setManualValidation(true);
    getElement().setAttribute("inputmode", "decimal");
    addClassName("ntm-number");
  }

  /** Whether what stands in the field is a number or nothing. */
  boolean isReadable() {
    String text = text();
    return text.isEmpty() || PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches();
  }

  /** The number; null for an empty field or one that cannot be read. */
  BigDecimal number() {
    String text = text();
    return text.isEmpty() || !isReadable()
        ? null
        : new BigDecimal(text.replace(".", "").replace(',', '.'));
  }

  /** Shows a number as offices write it. */
  void showNumber(BigDecimal number) {
    setValue(Numbers.of(number));
  }

  /** Marks the field if it cannot be read; says whether it can. */
  boolean check() {
    setInvalid(!isReadable());
    setErrorMessage(isReadable() ? "" : Texts.of("claim.number.wrong"));
    return isReadable();
  }

  private String text() {
    return getValue().strip().replace(" ", "").replace("\u00a0", "");
  }
}
