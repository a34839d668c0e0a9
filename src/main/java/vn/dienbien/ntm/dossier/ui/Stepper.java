package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.shell.Texts;

/** Where a dossier stands on its way through commune, district and province. */
class Stepper extends OrderedList {

  Stepper(DossierFacts dossier, ProcedureVersion version) {
    DossierStatus status = dossier.status();
    addClassName("ntm-stepper");
    getElement().setAttribute("aria-label", Texts.of("dossier.stepper"));
    Milestone current = Milestone.of(dossier.reached());
    String level = "";
    for (Milestone milestone : Milestone.values()) {
      if (!version.has(milestone.step())) {
        continue;
      }
      Span name = new Span(Texts.of(milestone));
      name.addClassName("ntm-stepper-name");
      Span above =
          new Span(milestone.levelKey().equals(level) ? "" : Texts.of(milestone.levelKey()));
      above.addClassName("ntm-stepper-level");
      level = milestone.levelKey();
      ListItem item = new ListItem(above, name);
      item.addClassName(state(milestone, current, status));
      if (milestone == current) {
        item.getElement().setAttribute("aria-current", "step");
        item.add(note(status));
      }
      add(item);
    }
  }

  private static Span note(DossierStatus status) {
    Span note = new Span(Texts.of(status));
    note.addClassName("ntm-stepper-note");
    return note;
  }

  private static String state(Milestone milestone, Milestone current, DossierStatus status) {
    if (milestone.compareTo(current) < 0 || status.isRecognised()) {
      return "ntm-stepper-done";
    }
    return milestone == current ? "ntm-stepper-current" : "ntm-stepper-ahead";
  }
}
