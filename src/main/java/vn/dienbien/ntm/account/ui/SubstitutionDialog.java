package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** Asks who stands in, for which days, and why. */
class SubstitutionDialog extends Dialog {

  private static final int LONGEST_REASON = 500;

  private final DatePicker from = day("substitution.from");
  private final DatePicker until = day("substitution.until");
  private final TextArea reason = new TextArea(Texts.of("substitution.reason"));

  /**
   * A dialog that names a substitute.
   *
   * @param absent tells whose work it is; may refuse
   * @param substitute where the substitute is chosen
   * @param fields what stands above the days
   */
  SubstitutionDialog(
      SubstitutionService service,
      LongSupplier absent,
      LongSupplier substitute,
      LocalDate today,
      Runnable done,
      com.vaadin.flow.component.Component... fields) {
    super(Texts.of("substitution.name"));
    from.setMin(today);
    until.setMin(today);
    reason.setMaxLength(LONGEST_REASON);
    reason.setHelperText(Texts.of("substitution.reason.help"));
    Div form = new Div(fields);
    form.addClassName("ntm-form");
    form.add(from, until, reason);
    form.getChildren().forEach(field -> field.getElement().getStyle().set("width", "100%"));
    add(form);
    StepButton save =
        new StepButton(
            Texts.of("substitution.name.confirm"),
            () -> {
              service.name(
                  absent.getAsLong(),
                  substitute.getAsLong(),
                  from.getValue(),
                  until.getValue(),
                  reason.getValue());
              close();
              Notices.success("substitution.named");
              done.run();
            });
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), save.primary());
    setWidth("32rem");
    setCloseOnOutsideClick(false);
  }

  /** The person chosen; refuses when nobody is. */
  static <T> T chosen(ComboBox<T> field) {
    if (field.isEmpty()) {
      throw new Refusal("substitution.person.missing", field.getLabel());
    }
    return field.getValue();
  }

  private static DatePicker day(String key) {
    return DatePickerTexts.apply(new DatePicker(Texts.of(key)));
  }
}
