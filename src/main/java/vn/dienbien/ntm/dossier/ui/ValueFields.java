package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.ValueType;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** The fields for the value of one indicator, by its value type. */
class ValueFields extends Div {

  private final ValueType type;
  private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();
  private final List<DecimalField> numbers = new ArrayList<>();
  private final List<Span> percents = new ArrayList<>();

  ValueFields(Indicator indicator, boolean byHand) {
    this.type = indicator.valueType();
    addClassName("ntm-value");
    switch (type) {
      case BOOLEAN -> {
        answer.setLabel(Texts.of("claim.answer"));
        answer.setItems(true, false);
        answer.setItemLabelGenerator(yes -> Texts.of(yes ? "claim.yes" : "claim.no"));
        // Judged by hand, the verdict itself is the answer.
        answer.setVisible(!byHand);
        add(answer);
      }
      case PERCENT -> addShare("claim.numerator", "claim.denominator");
      case PERCENT_DUAL -> {
        addShare("claim.numerator.first", "claim.denominator.first");
        addShare("claim.numerator.second", "claim.denominator.second");
      }
      case NUMBER, MONEY -> addNumber(this, Texts.of("claim.amount", indicator.unit()));
    }
  }

  private void addShare(String numerator, String denominator) {
    Div share = new Div();
    share.addClassName("ntm-share");
    addNumber(share, Texts.of(numerator));
    Span slash = new Span("/");
    slash.getElement().setAttribute("aria-hidden", "true");
    share.add(slash);
    addNumber(share, Texts.of(denominator));
    Span percent = new Span();
    percent.addClassName("ntm-percent");
    percents.add(percent);
    share.add(percent);
    add(share);
  }

  private void addNumber(Div parent, String label) {
    DecimalField field = new DecimalField(label);
    numbers.add(field);
    parent.add(field);
  }

  /** Tells of every change by the person. */
  void onChange(Runnable changed) {
    answer.addValueChangeListener(event -> runIf(event.isFromClient(), changed));
    numbers.forEach(
        field -> field.addValueChangeListener(event -> runIf(event.isFromClient(), changed)));
  }

  private static void runIf(boolean condition, Runnable action) {
    if (condition) {
      action.run();
    }
  }

  /** Lets nobody change anything while true. */
  void setReadOnly(boolean readOnly) {
    answer.setReadOnly(readOnly);
    numbers.forEach(field -> field.setReadOnly(readOnly));
  }

  /** Shows a value. */
  void show(IndicatorValue value) {
    answer.setValue(value.isMet());
    List<BigDecimal> parts =
        type == ValueType.NUMBER || type == ValueType.MONEY
            ? java.util.Collections.singletonList(value.amount())
            : java.util.Arrays.asList(
                value.numerator(),
                value.denominator(),
                value.secondNumerator(),
                value.secondDenominator());
    for (int i = 0; i < numbers.size(); i++) {
      numbers.get(i).showNumber(parts.get(i));
      numbers.get(i).setInvalid(false);
    }
    showPercents(value);
  }

  private void showPercents(IndicatorValue value) {
    List<Optional<Share>> shares = List.of(value.share(), value.secondShare());
    for (int i = 0; i < percents.size(); i++) {
      percents
          .get(i)
          .setText(shares.get(i).map(share -> "= " + Numbers.percent(share.percent())).orElse(""));
    }
  }

  /** What the fields say; parts that cannot be read are null. */
  IndicatorValue value() {
    return switch (type) {
      case BOOLEAN -> new IndicatorValue(answer.getValue(), null, null, null, null, null);
      case PERCENT -> IndicatorValue.ofShare(number(0), number(1));
      case PERCENT_DUAL -> IndicatorValue.ofShares(number(0), number(1), number(2), number(3));
      case NUMBER, MONEY -> IndicatorValue.ofAmount(number(0));
    };
  }

  /** Marks what cannot be right; says whether all is. */
  boolean check() {
    // Every field is checked, so that every fault is marked.
    boolean readable = numbers.stream().map(DecimalField::check).reduce(true, Boolean::logicalAnd);
    if (!readable) {
      return false;
    }
    Optional<Sentence> fault = value().fault(type);
    showPercents(fault.isEmpty() ? value() : IndicatorValue.NONE);
    fault.ifPresent(
        sentence -> {
          DecimalField field = numbers.get(isSecondShareWrong() ? 2 : 0);
          field.setInvalid(true);
          field.setErrorMessage(Texts.of(sentence));
        });
    return fault.isEmpty();
  }

  private boolean isSecondShareWrong() {
    return type == ValueType.PERCENT_DUAL
        && IndicatorValue.ofShare(number(0), number(1)).fault(ValueType.PERCENT).isEmpty();
  }

  private BigDecimal number(int index) {
    return numbers.get(index).number();
  }
}
