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

/**
 * Asks for what a new round needs: the sets of the chosen level, the dates that the chosen version
 * of the procedure knows.
 */
class RoundForm extends FormDialog {

  private final RequiredFields required = new RequiredFields();
  private final IntegerField year = required.add(new IntegerField(Texts.of("round.year")));
  private final Select<RecognitionLevel> level = required.add(new Select<>());
  private final Select<CriteriaSet> set = required.add(new Select<>());
  private final Select<ProcedureVersion> version = required.add(new Select<>());
  private final DatePicker registrationCutoff = cutoff("round.registrationCutoff");
  private final DatePicker communeCutoff = required.add(cutoff("round.communeCutoff"));
  private final DatePicker districtCutoff = required.add(cutoff("round.districtCutoff"));

  RoundForm(int thisYear, List<CriteriaSet> sets, List<ProcedureVersion> versions, Saver saver) {
    super(Texts.of("round.open.title"), Texts.of("round.open.action"));
    year.setValue(thisYear);
    year.setStepButtonsVisible(true);
    level.setLabel(Texts.of("round.level"));
    level.setItems(RecognitionLevel.values());
    level.setItemLabelGenerator(Texts::of);
    level.addValueChangeListener(event -> showSets(sets, event.getValue()));
    set.setLabel(Texts.of("round.set"));
    set.setItems(sets);
    set.setItemLabelGenerator(CriteriaSet::name);
    set.addValueChangeListener(event -> showNames(event.getValue()));
    version.setLabel(Texts.of("round.version"));
    version.setItems(versions);
    version.setItemLabelGenerator(ProcedureVersion::name);
    version.addValueChangeListener(event -> showDates(event.getValue()));
    registrationCutoff.setHelperText(Texts.of("round.registrationCutoff.help"));
    registrationCutoff.setInitialPosition(LocalDate.of(thisYear, 3, 1));
    registrationCutoff.setVisible(false);
    communeCutoff.setInitialPosition(LocalDate.of(thisYear, 10, 15));
    districtCutoff.setInitialPosition(LocalDate.of(thisYear, 11, 15));
    field(year);
    field(level);
    wideField(set);
    wideField(version);
    field(registrationCutoff);
    field(communeCutoff);
    field(districtCutoff);
    onSave(required, () -> saver.open(round()));
  }

  private static DatePicker cutoff(String key) {
    DatePicker picker = DatePickerTexts.apply(new DatePicker(Texts.of(key)));
    picker.setHelperText(Texts.of("round.cutoff.help"));
    return picker;
  }

  private void showSets(List<CriteriaSet> sets, RecognitionLevel chosen) {
    List<CriteriaSet> fitting = sets.stream().filter(one -> one.level() == chosen).toList();
    set.setItems(fitting);
    set.setHelperText(fitting.isEmpty() ? Texts.of("round.set.none") : "");
    level.setHelperText(
        chosen != null && chosen.prerequisite().isPresent()
            ? Texts.of("round.prerequisite." + chosen.name())
            : "");
  }

  private void showNames(CriteriaSet chosen) {
    if (chosen != null) {
      set.setHelperText(chosen.isByName() ? Texts.of("claim.byName") : "");
    }
  }

  /** A date that the version does not know is not asked for. */
  private void showDates(ProcedureVersion chosen) {
    registrationCutoff.setVisible(chosen != null && chosen.hasRegistration());
    boolean district = chosen == null || chosen.hasDistrict();
    districtCutoff.setVisible(district);
    required.require(districtCutoff, district);
  }

  private NewRound round() {
    return new NewRound(
        year.getValue(),
        level.getValue(),
        set.getValue().id(),
        version.getValue().id(),
        registrationCutoff.isVisible() ? registrationCutoff.getValue() : null,
        communeCutoff.getValue(),
        districtCutoff.isVisible() ? districtCutoff.getValue() : null);
  }

  /** Opens the round; throws what the service refuses. */
  @FunctionalInterface
  interface Saver {

    void open(NewRound round);
  }
}
