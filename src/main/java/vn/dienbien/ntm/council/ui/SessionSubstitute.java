package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.CouncilMembersService;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Registers somebody to stand in for a member at one session only. */
class SessionSubstitute {

  private final CouncilMembersService council;

  SessionSubstitute(CouncilMembersService council) {
    this.council = council;
  }

  void ask(CouncilSession session, Runnable refresh) {
    Select<Member> member = MemberField.of(session.members());
    ComboBox<PersonSummary> person = new ComboBox<>(Texts.of("council.person"));
    person.setItems(council.candidates());
    person.setItemLabelGenerator(PersonSummary::displayName);
    LocalDate day = session.summary().heldOn();
    new RoomDialog(
            "council.standIn",
            () -> {
              if (member.getValue() == null || person.getValue() == null) {
                throw new Refusal("council.noMember");
              }
              council.addSubstitute(
                  member.getValue().id(), person.getValue().id(), day, day, session.summary().id());
              Notices.success("council.members.changed");
              refresh.run();
            },
            member,
            person)
        .open();
  }
}
