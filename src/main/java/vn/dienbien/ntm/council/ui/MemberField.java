package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.shell.Texts;

/** Chooses one seat of the session. */
final class MemberField {

  private MemberField() {}

  static Select<Member> of(List<Member> members) {
    Select<Member> field = new Select<>();
    field.setLabel(Texts.of("council.member"));
    field.setItems(members);
    field.setItemLabelGenerator(member -> member == null ? "" : member.name());
    return field;
  }
}
