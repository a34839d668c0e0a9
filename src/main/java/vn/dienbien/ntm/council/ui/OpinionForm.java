package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The secretary records the written opinion of an absent member. */
final class OpinionForm {

  private OpinionForm() {}

  static void open(CouncilDesk desk, CouncilSession session, AgendaItem item, Runnable refresh) {
    Select<Member> member = MemberField.of(absent(session, item));
    RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Texts.of("council.opinion.choice"));
    choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    choice.setItems(Choice.offered(item.rules().knowsBasic()));
    choice.setItemLabelGenerator(Texts::of);
    ScanField scan = new ScanField(desk.documents(), null);
    boolean isLate = session.summary().status() == SessionStatus.OPEN;
    Paragraph effect =
        new Paragraph(
            Texts.of(
                isLate
                    ? "council.opinion.effect.late"
                    : item.isSecret()
                        ? "council.opinion.effect.secret"
                        : "council.opinion.effect.open"));
    new RoomDialog(
            "council.opinion.record",
            () -> {
              if (member.getValue() == null || choice.getValue() == null) {
                throw new Refusal("council.opinion.incomplete");
              }
              desk.opinions()
                  .record(
                      session.summary().id(),
                      item.id(),
                      member.getValue().id(),
                      choice.getValue(),
                      scan.fileId());
              Notices.success("council.opinion.recorded", member.getValue().name());
              refresh.run();
            },
            member,
            choice,
            scan,
            effect)
        .open();
  }

  private static List<Member> absent(CouncilSession session, AgendaItem item) {
    return session.members().stream()
        .filter(member -> !member.isPresent())
        .filter(
            member ->
                item.conflicts().stream()
                    .noneMatch(conflict -> conflict.personId() == member.personId()))
        .toList();
  }
}
