package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.Operator;
import vn.dienbien.ntm.criteria.ValueType;
import vn.dienbien.ntm.round.ProvinceThreshold;
import vn.dienbien.ntm.shell.Texts;

/** Asks for a threshold and the document that lays it down; a yes/no indicator needs the latter. */
class ThresholdForm extends FormDialog {

  private final RequiredFields required = new RequiredFields();
  private final Select<Operator> operator = new Select<>();
  private final BigDecimalField limit = new BigDecimalField();
  private final TextField document;

  ThresholdForm(Indicator indicator, ProvinceThreshold known, Saver saver) {
    super(Texts.of("round.threshold.enterOf", indicator.no()), Texts.of("round.threshold.save"));
    wideField(new Paragraph(indicator.name()));
    if (indicator.valueType() != ValueType.BOOLEAN) {
      addNumber(indicator, known);
    }
    document = required.add(new TextField(Texts.of("round.column.document")));
    document.setHelperText(Texts.of("round.threshold.document.help"));
    document.setMaxLength(300);
    if (known != null) {
      document.setValue(known.document());
    }
    wideField(document);
    onSave(required, () -> saver.enter(operator.getValue(), limit.getValue(), document.getValue()));
  }

  private void addNumber(Indicator indicator, ProvinceThreshold known) {
    operator.setLabel(Texts.of("round.threshold.operator"));
    operator.setItems(Operator.values());
    operator.setItemLabelGenerator(Texts::of);
    operator.setValue(known == null ? Operator.AT_LEAST : known.operator());
    limit.setLocale(Locale.forLanguageTag("vi"));
    limit.setLabel(Texts.of("round.threshold.limit", indicator.unit()));
    if (known != null) {
      limit.setValue(known.limit().stripTrailingZeros());
    }
    required.add(operator);
    required.add(limit);
    field(operator);
    field(limit);
  }

  /** Enters the threshold; throws what the service refuses. */
  @FunctionalInterface
  interface Saver {

    void enter(Operator operator, BigDecimal limit, String document);
  }
}
