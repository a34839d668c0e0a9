package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dienbien.ntm.round.CountedDays;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.VersionWords;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.Department;

/** Asks for the values of a step. Who has it is asked only where there is a choice. */
class StepForm extends FormDialog {

  /** Who has a step: the office of a unit, or of a department. */
  private record Actor(Role role, Department department) {

    String words() {
      return department == null
          ? Texts.of(role)
          : Texts.of("procedure.actor.at", Texts.of(role), department.name());
    }
  }

  private final RequiredFields required = new RequiredFields();
  private final Select<Actor> actor = new Select<>();
  private final IntegerField duration = new IntegerField(Texts.of("procedure.field.duration"));

  private final Select<CountedDays> dayKind = new Select<>();

  StepForm(
      ProcedureStep step,
      boolean hasChoice,
      List<Department> departments,
      Consumer<ProcedureStep> saver) {
    super(Texts.of(VersionWords.step(step.id())), Texts.of("procedure.save"));
    if (hasChoice) {
      showActors(step, departments);
    }
    duration.setHelperText(Texts.of("procedure.field.duration.help"));
    duration.setMin(1);
    duration.setMax(365);
    if (step.duration().isPresent()) {
      duration.setValue(step.duration().getAsInt());
    }
    field(duration);
    dayKind.setItems(CountedDays.values());
    dayKind.setItemLabelGenerator(Texts::of);
    dayKind.setLabel(Texts.of("procedure.field.dayKind"));
    dayKind.setValue(step.dayKind());
    field(dayKind);
    SourceFields source = new SourceFields(this, required, step.source(), step.confirmed());
    onSave(
        required,
        () ->
            saver.accept(
                new ProcedureStep(
                    step.id(),
                    hasChoice ? actor.getValue().role() : step.actor(),
                    hasChoice
                        ? Optional.ofNullable(actor.getValue().department()).map(Department::code)
                        : step.actorPlace(),
                    duration.isEmpty() ? OptionalInt.empty() : OptionalInt.of(duration.getValue()),
                    dayKind.getValue(),
                    step.cutoff(),
                    source.source(),
                    source.isConfirmed())));
  }

  private void showActors(ProcedureStep step, List<Department> departments) {
    List<Actor> all =
        Stream.concat(
                Stream.of(new Actor(Role.PROVINCE_OFFICER, null)),
                departments.stream().map(department -> new Actor(Role.DEPARTMENT_DESK, department)))
            .toList();
    actor.setLabel(Texts.of("procedure.field.actor"));
    actor.setItems(all);
    actor.setItemLabelGenerator(Actor::words);
    all.stream()
        .filter(
            one ->
                Optional.ofNullable(one.department())
                    .map(Department::code)
                    .equals(step.actorPlace()))
        .findFirst()
        .ifPresent(actor::setValue);
    required.add(actor);
    wideField(actor);
  }
}
