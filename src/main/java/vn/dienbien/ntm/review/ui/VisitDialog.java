package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.review.FieldVisit;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/**
 * Records a visit, or corrects one. Stays open when the service refuses, so that nothing typed is
 * lost.
 */
class VisitDialog extends Dialog {

  private static final int LONGEST_PARTICIPANTS = 1000;
  private static final int LONGEST_NOTES = 4000;

  private final DatePicker date = new DatePicker(Texts.of("review.visit.date"));
  private final TextArea participants = new TextArea(Texts.of("review.visit.participants"));
  private final TextArea notes = new TextArea(Texts.of("review.visit.notes"));
  private final transient List<StoredFileSummary> files;
  private final Div shown = new Div();

  VisitDialog(ReviewDesk desk, long dossierId, FieldVisit visit, List<StoredFileSummary> photos) {
    files = new ArrayList<>(photos);
    setHeaderTitle(Texts.of("review.visit"));
    setWidth("40rem");
    setCloseOnOutsideClick(false);
    DatePickerTexts.apply(date);
    participants.setMaxLength(LONGEST_PARTICIPANTS);
    participants.setWidthFull();
    notes.setMaxLength(LONGEST_NOTES);
    notes.setWidthFull();
    notes.setMinRows(4);
    shown.addClassName("ntm-claim-files");
    if (visit != null) {
      date.setValue(visit.date());
      participants.setValue(visit.participants());
      notes.setValue(visit.notes());
    }
    showFiles();
    add(date, participants, notes, shown, new FileUpload(desk.documents(), this::arrived));
    Button save =
        new Button(
            Texts.of("review.visit.save"),
            click -> {
              desk.visits().record(dossierId, typed(visit == null ? 0 : visit.id()));
              close();
              Notices.success("review.visit.saved");
              UI.getCurrent().refreshCurrentRoute(false);
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), save);
  }

  private FieldVisit typed(long id) {
    return FieldVisit.of(
        id,
        date.getValue(),
        participants.getValue(),
        notes.getValue(),
        files.stream().map(StoredFileSummary::id).toList());
  }

  private void arrived(StoredFileSummary file) {
    files.add(file);
    showFiles();
  }

  private void showFiles() {
    shown.removeAll();
    for (StoredFileSummary file : files) {
      Button off =
          new Button(
              Glyph.CLOSE.create(),
              click -> {
                files.remove(file);
                showFiles();
              });
      off.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      off.setAriaLabel(Texts.of("review.visit.remove", file.name()));
      shown.add(new FileButton(file), off);
    }
  }
}
