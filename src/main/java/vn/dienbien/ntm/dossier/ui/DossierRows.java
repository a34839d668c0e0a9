package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierSummary;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** The rows of the list: a line each on a wide screen, a card each on a telephone. */
class DossierRows extends UnorderedList {

  DossierRows(List<DossierSummary> dossiers) {
    addClassNames("ntm-tasks", "ntm-dossiers");
    getElement().setAttribute("aria-label", Texts.of("dossier.list.title"));
    getElement().setAttribute("role", "list");
    dossiers.forEach(dossier -> add(row(dossier)));
  }

  private static ListItem row(DossierSummary dossier) {
    Anchor commune = new Anchor(DossierLinks.of(dossier.id()), dossier.communeName());
    commune.addClassName("ntm-task-commune");
    Span receipt =
        new Span(
            dossier.receiptNumber() == null
                ? Texts.of("dossier.receipt.none")
                : dossier.receiptNumber());
    Div state = new Div(new StatusChip(dossier.status()));
    if (dossier.isLate()) {
      state.add(new LateMark());
    }
    if (dossier.isSubmittedLate()) {
      state.add(new LateMark("dossier.submittedLate"));
    }
    state.addClassName("ntm-chips");
    ListItem row =
        new ListItem(
            new Div(commune, small(Texts.of("dossier.district", dossier.districtName()))),
            new Div(
                receipt,
                small(Texts.of("dossier.round", String.valueOf(dossier.assessmentYear())))),
            state,
            new Div(
                small(
                    Texts.of(
                        "dossier.list.since", Dates.of(dossier.statusSince().toLocalDate())))));
    row.addClassName("ntm-task");
    return row;
  }

  private static Component small(String text) {
    Span span = new Span(text);
    span.addClassName("ntm-task-small");
    return span;
  }
}
