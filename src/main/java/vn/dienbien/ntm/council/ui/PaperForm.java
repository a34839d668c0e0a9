package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.PaperCount;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The secretary enters the count of ballots on paper. */
final class PaperForm {

  private PaperForm() {}

  static void open(CouncilDesk desk, CouncilSession session, AgendaItem item, Runnable refresh) {
    PaperCount known = item.paper();
    IntegerField yes = count("Choice.FOR", known == null ? 0 : known.votesFor());
    IntegerField basic = count("Choice.FOR_BASIC", known == null ? 0 : known.votesBasic());
    basic.setVisible(item.rules().knowsBasic());
    IntegerField no = count("Choice.AGAINST", known == null ? 0 : known.against());
    IntegerField none = count("Choice.ABSTAIN", known == null ? 0 : known.abstained());
    IntegerField invalid = count("council.invalid", known == null ? 0 : known.invalid());
    ScanField scan = new ScanField(desk.documents(), known == null ? null : known.fileId());
    new RoomDialog(
            "council.paper.enter",
            () -> {
              desk.papers()
                  .enter(
                      session.summary().id(),
                      item.id(),
                      PaperCount.of(
                              of(yes), of(basic), of(no), of(none), of(invalid), scan.fileId())
                          .inPlaceOf(known));
              Notices.success("council.paper.entered", item.communeName());
              refresh.run();
            },
            new Paragraph(Texts.of("council.paper.limit", item.seats().entitled())),
            yes,
            basic,
            no,
            none,
            invalid,
            scan)
        .open();
  }

  private static IntegerField count(String key, int value) {
    IntegerField field = new IntegerField(Texts.of(key));
    field.setMin(0);
    field.setStepButtonsVisible(true);
    field.setValue(value);
    return field;
  }

  private static int of(IntegerField field) {
    if (field.getValue() == null) {
      field.focus();
      throw new Refusal("council.paper.noNumber", field.getLabel());
    }
    return field.getValue();
  }
}
