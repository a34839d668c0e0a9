package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** A colleague changed the same indicator first: both versions side by side, the person chooses. */
class ConflictDialog extends Dialog {

  /** What the person has on screen. */
  record Mine(IndicatorValue value, Verdict own, String reason) {}

  ConflictDialog(ClaimView theirs, Mine mine, Runnable takeTheirs, Runnable takeMine) {
    setHeaderTitle(Texts.of("claim.conflict.title", theirs.indicator().no()));
    setWidth("44rem");
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    Div sides =
        new Div(
            side(
                Texts.of("claim.conflict.theirs", theirs.changedBy(), Dates.of(theirs.changedAt())),
                theirs,
                new Mine(theirs.value(), theirs.own(), theirs.reason())),
            side(Texts.of("claim.conflict.mine"), theirs, mine));
    sides.addClassName("ntm-sides");
    add(new Paragraph(Texts.of("claim.conflict.text")), sides);
    getFooter()
        .add(
            choice("claim.conflict.takeTheirs", takeTheirs),
            choice("claim.conflict.takeMine", takeMine));
  }

  private Button choice(String key, Runnable taken) {
    return new Button(
        Texts.of(key),
        click -> {
          close();
          taken.run();
        });
  }

  private static Div side(String title, ClaimView claim, Mine stated) {
    Div side =
        new Div(new H3(title), new Paragraph(ValueTexts.of(claim.indicator(), stated.value())));
    if (stated.own() != null) {
      side.add(new Paragraph(Texts.of("claim.own.of", Texts.of(stated.own()))));
    }
    if (!stated.reason().isBlank()) {
      side.add(new Paragraph(stated.reason()));
    }
    side.addClassName("ntm-side");
    return side;
  }
}
