package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import vn.dienbien.ntm.council.SessionSummary;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Another day or place for a planned session. */
final class ReplanForm {

  private ReplanForm() {}

  static void open(CouncilDesk desk, SessionSummary session, Runnable refresh) {
    DatePicker day = DatePickerTexts.apply(new DatePicker(Texts.of("council.day")));
    day.setValue(session.heldOn());
    TextField place = new TextField(Texts.of("council.place"));
    place.setMaxLength(PlanForm.LONGEST_PLACE);
    place.setWidthFull();
    place.setValue(session.place());
    new RoomDialog(
            "council.replan",
            () -> {
              desk.service().replan(session.id(), day.getValue(), place.getValue());
              Notices.success("council.replanned");
              refresh.run();
            },
            day,
            place)
        .open();
  }
}
