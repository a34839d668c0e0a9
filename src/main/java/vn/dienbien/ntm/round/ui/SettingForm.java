package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import vn.dienbien.ntm.round.ProcedureSetting;
import vn.dienbien.ntm.round.VersionWords;
import vn.dienbien.ntm.shell.Texts;

/** Asks for a figure and its source; a tick where it only says yes or no. */
class SettingForm extends FormDialog {

  SettingForm(ProcedureSetting setting, Saver saver) {
    super(Texts.of(VersionWords.setting(setting.name())), Texts.of("procedure.save"));
    RequiredFields required = new RequiredFields();
    boolean yesNo = setting.unit().equals(ProcedureSetting.YES_NO);
    Checkbox yes = new Checkbox(Texts.of("procedure.yes"));
    BigDecimalField number = new BigDecimalField();
    if (yesNo) {
      yes.setValue(setting.value().signum() != 0);
      wideField(yes);
    } else {
      number.setLocale(Locale.forLanguageTag("vi"));
      number.setLabel(
          Texts.of("procedure.field.valueIn", Texts.of("procedure.unitName." + setting.unit())));
      number.setValue(new BigDecimal(setting.value().stripTrailingZeros().toPlainString()));
      required.add(number);
      wideField(number);
    }
    SourceFields source = new SourceFields(this, required, setting.source(), setting.confirmed());
    onSave(
        required,
        () ->
            saver.save(
                yesNo ? BigDecimal.valueOf(yes.getValue() ? 1 : 0) : number.getValue(),
                source.source(),
                source.isConfirmed()));
  }

  /** Keeps the figure; throws what the service refuses. */
  @FunctionalInterface
  interface Saver {

    void save(BigDecimal value, String source, boolean confirmed);
  }
}
