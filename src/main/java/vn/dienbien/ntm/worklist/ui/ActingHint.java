package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.security.ActsFor;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.ActingButtons;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Reminds a substitute of the colleagues whose work is theirs today, with the way to it. */
class ActingHint extends Div {

  ActingHint(SubstitutionService substitutions, CurrentUser currentUser) {
    addClassName("ntm-acting-hint");
    if (!currentUser.get().isActing()) {
      currentUser.mayActFor().forEach(absent -> add(line(substitutions, absent)));
    }
    setVisible(getComponentCount() > 0);
  }

  private static Div line(SubstitutionService substitutions, ActsFor absent) {
    String words = Texts.of("substitution.hint", absent.name(), Dates.of(absent.until()));
    Div line = new Div(new Span(words), ActingButtons.start(substitutions, absent));
    line.addClassName("ntm-chips");
    return line;
  }
}
