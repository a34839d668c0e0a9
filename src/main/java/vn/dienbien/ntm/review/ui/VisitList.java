package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.review.FieldVisit;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** The visits of the verification team: who was there when, what they saw, their photos. */
class VisitList extends Div {

  private final transient ReviewDesk desk;
  private final long dossierId;
  private final transient Map<Long, StoredFileSummary> files;
  private final boolean mayRecord;

  VisitList(
      ReviewDesk desk,
      long dossierId,
      List<FieldVisit> visits,
      Map<Long, StoredFileSummary> files,
      boolean mayRecord) {
    this.desk = desk;
    this.dossierId = dossierId;
    this.files = files;
    this.mayRecord = mayRecord;
    addClassNames("ntm-card", "ntm-visits");
    add(new H3(Texts.of("review.visits", visits.size())));
    UnorderedList list = new UnorderedList();
    list.getElement().setAttribute("role", "list");
    visits.forEach(visit -> list.add(item(visit)));
    add(list);
    if (visits.isEmpty()) {
      Paragraph none = new Paragraph(Texts.of("review.visits.none"));
      none.addClassName("ntm-hint");
      add(none);
    }
    if (mayRecord) {
      add(
          new Button(
              Texts.of("review.visit.add"), Glyph.PLUS.create(), click -> open(null, List.of())));
    }
  }

  private ListItem item(FieldVisit visit) {
    Span day = new Span(Dates.of(visit.date()));
    day.addClassName("ntm-finding-whose");
    Paragraph notes = new Paragraph(visit.notes());
    notes.addClassName("ntm-remark");
    Span by =
        new Span(Texts.of("review.recorded", visit.recordedBy(), Dates.of(visit.recordedAt())));
    by.addClassName("ntm-hint");
    List<StoredFileSummary> photos =
        visit.files().stream().map(files::get).filter(Objects::nonNull).toList();
    Div shown = new Div();
    shown.addClassName("ntm-claim-files");
    for (int i = 0; i < photos.size(); i++) {
      shown.add(new FileButton(photos, i));
    }
    ListItem item =
        new ListItem(day, new Paragraph(visit.participants()), notes, shown, new Div(by));
    if (mayRecord) {
      Button edit = new Button(Texts.of("review.visit.edit"), click -> open(visit, photos));
      edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      item.add(edit);
    }
    return item;
  }

  private void open(FieldVisit visit, List<StoredFileSummary> photos) {
    new VisitDialog(desk, dossierId, visit, photos).open();
  }
}
