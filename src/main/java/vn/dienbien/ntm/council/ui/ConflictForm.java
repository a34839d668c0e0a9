package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The secretary records a conflict of interest that a member declared. */
final class ConflictForm {

  private static final int LONGEST_REASON = 500;

  private ConflictForm() {}

  static void open(CouncilDesk desk, CouncilSession session, AgendaItem item, Runnable refresh) {
    Select<Member> member = MemberField.of(session.members());
    TextArea reason = new TextArea(Texts.of("council.conflict.reason"));
    reason.setMaxLength(LONGEST_REASON);
    new RoomDialog(
            "council.conflict.declare",
            () -> {
              if (member.getValue() == null) {
                throw new Refusal("council.noMember");
              }
              desk.conflicts()
                  .declare(
                      session.summary().id(), item.id(), member.getValue().id(), reason.getValue());
              Notices.success("council.conflict.declared", member.getValue().name());
              refresh.run();
            },
            member,
            reason)
        .open();
  }
}
