package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** The verification to be read: the team's decision, and once it is closed its outcome. */
class VerificationSummary extends Div {

  VerificationSummary(CriteriaSet set, ReviewSheet sheet) {
    addClassName("ntm-card");
    String number = sheet.decision().number();
    setVisible(sheet.isClosed() || !number.isBlank());
    add(new H3(Texts.of("review.team")));
    if (!number.isBlank()) {
      add(
          new Paragraph(
              sheet.decision().date() == null
                  ? Texts.of("review.team.decision.number", number)
                  : Texts.of("review.team.decision", number, Dates.of(sheet.decision().date()))));
    }
    if (sheet.isClosed()) {
      add(new CountTable(set, sheet));
      Paragraph conclusion = new Paragraph(sheet.conclusion());
      conclusion.addClassName("ntm-remark");
      add(conclusion);
    }
  }
}
