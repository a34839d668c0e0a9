package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.dienbien.ntm.decision.RevocationSheet;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.shell.DeadlineChip;
import vn.dienbien.ntm.shell.Texts;

/** What happens now with a re-check, and by when. */
class RevocationNext extends Div {

  RevocationNext(RevocationSheet sheet, LocalDate today) {
    addClassNames("ntm-card", "ntm-chips");
    RevocationStatus status = sheet.revocation().status();
    Paragraph words = new Paragraph(Texts.of("revoke.next." + status.name()));
    words.addClassName("ntm-next-words");
    add(words);
    if (sheet.dueAt() != null) {
      add(new DeadlineChip(sheet.dueAt(), today));
    }
  }
}
