package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.decision.RecheckService;
import vn.dienbien.ntm.decision.RevocationFinding;
import vn.dienbien.ntm.decision.RevocationGrounds;
import vn.dienbien.ntm.decision.RevocationSheet;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** The criteria of the yardstick, what was found of each, and what that comes to. */
class CriteriaCheck extends Div {

  private final transient RevocationSheet sheet;
  private final transient RecheckService service;
  private final ConclusionForm conclusion;
  private final Div rows = new Div();
  private final Paragraph arithmetic = new Paragraph();
  private final Paragraph missing = new Paragraph();
  private final SaveChip saved = new SaveChip(rows);
  private int unchecked;

  /**
   * For a re-check.
   *
   * @param conclusion the form that the findings lead to; null when they can only be read
   */
  CriteriaCheck(RevocationSheet sheet, RecheckService service, ConclusionForm conclusion) {
    this.sheet = sheet;
    this.service = service;
    this.conclusion = conclusion;
    this.unchecked = sheet.unchecked();
    addClassName("ntm-stack");
    boolean isOpen = sheet.rights().mayCheck();
    Div head = new Div(new H2(Texts.of("revoke.criteria")));
    head.addClassName("ntm-chips");
    rows.addClassName("ntm-stack");
    for (Criterion criterion : sheet.set().criteria()) {
      rows.add(
          isOpen
              ? CheckRow.open(criterion, sheet.of(criterion.no()), this::record)
              : CheckRow.read(criterion, sheet.of(criterion.no())));
    }
    if (isOpen) {
      head.add(saved, rest());
    }
    arithmetic.addClassName("ntm-big");
    missing.addClassName("ntm-hint");
    Div grounds = new Div(new H2(Texts.of("revoke.grounds")), arithmetic, missing);
    grounds.addClassName("ntm-card");
    grounds.getElement().setAttribute("role", "status");
    add(grounds, head, rows);
    show(sheet.grounds());
  }

  private Button rest() {
    Button rest =
        new Button(
            Texts.of("revoke.rest"),
            click -> {
              RevocationGrounds grounds = service.meetRest(sheet.revocation().id());
              rows.getChildren().map(CheckRow.class::cast).forEach(row -> row.found(grounds));
              unchecked = 0;
              show(grounds);
              click.getSource().setVisible(false);
            });
    rest.setVisible(unchecked > 0);
    return rest;
  }

  private void record(RevocationFinding finding, boolean isFirst) {
    try {
      RevocationGrounds grounds = service.record(sheet.revocation().id(), finding);
      unchecked -= isFirst ? 1 : 0;
      saved.saved();
      show(grounds);
    } catch (RuntimeException e) {
      saved.unsaved();
      throw e;
    }
  }

  private void show(RevocationGrounds grounds) {
    arithmetic.setText(Texts.of(grounds.sentence(no -> sheet.set().criterion(no).name())));
    missing.setText(Texts.of("revoke.missing", unchecked));
    missing.setVisible(unchecked > 0);
    if (conclusion != null) {
      conclusion.show(grounds, unchecked);
    }
  }
}
