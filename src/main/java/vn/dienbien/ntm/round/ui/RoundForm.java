package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.round.NewRound;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Texts;

/** Asks for what a new round needs. */
class RoundForm extends FormDialog {

  private final RequiredFields required = new RequiredFields();
  private final IntegerField year = required.add(new IntegerField(Texts.of("round.year")));
  private final Select<RecognitionLevel> level = required.add(new Select<>());
  private final Select<CriteriaSet> set = required.add(new Select<>());
  private final Select<ProcedureVersion> version = required.add(new Select<>());
  private final DatePicker communeCutoff = cutoff("round.communeCutoff");
  private final DatePicker districtCutoff = cutoff("round.districtCutoff");

  RoundForm(int thisYear, List<CriteriaSet> sets, List<ProcedureVersion> versions, Saver saver) {
    super(Texts.of("round.open.title"), Texts.of("round.open.action"));
    year.setValue(thisYear);
    year.setStepButtonsVisible(true);
    level.setLabel(Texts.of("round.level"));
    level.setItems(RecognitionLevel.values());
    level.setItemLabelGenerator(Texts::of);
    set.setLabel(Texts.of("round.set"));
    set.setItems(sets);
    set.setItemLabelGenerator(CriteriaSet::name);
    version.setLabel(Texts.of("round.version"));
    version.setItems(versions);
    version.setItemLabelGenerator(ProcedureVersion::name);
    communeCutoff.setInitialPosition(LocalDate.of(thisYear, 10, 15));
    districtCutoff.setInitialPosition(LocalDate.of(thisYear, 11, 15));
    field(year);
    field(level);
    wideField(set);
    wideField(version);
    field(communeCutoff);
    field(districtCutoff);
    onSave(required, () -> saver.open(round()));
  }

  private DatePicker cutoff(String key) {
    DatePicker picker = DatePickerTexts.apply(new DatePicker(Texts.of(key)));
    picker.setHelperText(Texts.of("round.cutoff.help"));
    return required.add(picker);
  }

  private NewRound round() {
    return new NewRound(
        year.getValue(),
        level.getValue(),
        set.getValue().id(),
        version.getValue().id(),
        communeCutoff.getValue(),
        districtCutoff.getValue());
  }

  /** Opens the round; throws what the service refuses. */
  @FunctionalInterface
  interface Saver {

    void open(NewRound round);
  }
}
