package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.CouncilMembersService;
import vn.dienbien.ntm.council.Membership;
import vn.dienbien.ntm.council.Substitute;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The questions by which the members of the council are changed. */
class MemberDialogs {

  private final CouncilMembersService council;
  private final Runnable refresh;

  MemberDialogs(CouncilMembersService council, Runnable refresh) {
    this.council = council;
    this.refresh = refresh;
  }

  void appoint() {
    ComboBox<PersonSummary> person = person();
    Checkbox chair = new Checkbox(Texts.of("council.appoint.chair"));
    DatePicker from = day("council.fromDay");
    ask(
        "council.appoint",
        () -> council.appoint(idOf(person), chair.getValue(), from.getValue()),
        person,
        from,
        chair);
  }

  void replace(Membership term) {
    ComboBox<PersonSummary> person = person();
    DatePicker from = day("council.fromDay");
    ask(
        "council.replace",
        () -> council.replace(term.id(), idOf(person), from.getValue()),
        person,
        from);
  }

  void end(Membership term) {
    DatePicker last = day("council.lastDay");
    ask("council.end", () -> council.end(term.id(), last.getValue()), last);
  }

  void addSubstitute(Membership term) {
    ComboBox<PersonSummary> person = person();
    DatePicker from = day("council.fromDay");
    DatePicker until = day("council.untilDay");
    ask(
        "council.substitute.add",
        () ->
            council.addSubstitute(term.id(), idOf(person), from.getValue(), until.getValue(), null),
        person,
        from,
        until);
  }

  void endSubstitute(Substitute substitute) {
    DatePicker last = day("council.lastDay");
    ask(
        "council.substitute.end",
        () -> council.endSubstitute(substitute.id(), last.getValue()),
        last);
  }

  private void ask(String key, Runnable act, Component... fields) {
    new RoomDialog(
            key,
            () -> {
              act.run();
              Notices.success("council.members.changed");
              refresh.run();
            },
            fields)
        .open();
  }

  private ComboBox<PersonSummary> person() {
    ComboBox<PersonSummary> field = new ComboBox<>(Texts.of("council.person"));
    field.setItems(council.candidates());
    field.setItemLabelGenerator(PersonSummary::displayName);
    return field;
  }

  private static long idOf(ComboBox<PersonSummary> field) {
    if (field.getValue() == null) {
      throw new Refusal("council.noMember");
    }
    return field.getValue().id();
  }

  private static DatePicker day(String key) {
    return DatePickerTexts.apply(new DatePicker(Texts.of(key)));
  }
}
