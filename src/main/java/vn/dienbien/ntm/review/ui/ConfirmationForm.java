package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.Confirmation;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** The department's own written confirmation; kept field by field, complete or not. */
class ConfirmationForm extends Div {

  private static final int LONGEST_NUMBER = 40;

  private final transient ReviewDesk desk;
  private final long dossierId;
  private final transient Assignment own;
  private final TextField number = new TextField(Texts.of("review.confirmation.number"));
  private final DatePicker date = new DatePicker(Texts.of("review.confirmation.date"));
  private final Div file = new Div();
  private final Paragraph missing = new Paragraph();
  private final SaveChip chip = new SaveChip(this);
  private Long fileId;

  ConfirmationForm(
      ReviewDesk desk,
      long dossierId,
      Assignment own,
      Assignees names,
      Map<Long, StoredFileSummary> files) {
    this.desk = desk;
    this.dossierId = dossierId;
    this.own = own;
    addClassNames("ntm-card", "ntm-review-card");
    Confirmation letter = own.confirmation();
    fileId = letter.fileId();
    number.setMaxLength(LONGEST_NUMBER);
    number.setValue(letter.number());
    DatePickerTexts.apply(date);
    date.setValue(letter.date());
    if (fileId != null && files.containsKey(fileId)) {
      file.add(new FileButton(files.get(fileId)));
    }
    missing.addClassName("ntm-hint");
    Div fields = new Div(number, date);
    fields.addClassName("ntm-letter-fields");
    add(
        new Div(new H3(Texts.of("review.confirmation.of", names.nameOf(own.assignee()))), chip),
        fields,
        file,
        new FileUpload(desk.documents(), this::arrived).one(),
        missing);
    showMissing(letter);
    number.addValueChangeListener(event -> keep());
    date.addValueChangeListener(event -> keep());
  }

  private void arrived(StoredFileSummary stored) {
    fileId = stored.id();
    keep();
    file.removeAll();
    file.add(new FileButton(stored));
  }

  private void keep() {
    Confirmation letter = new Confirmation(number.getValue().strip(), date.getValue(), fileId);
    desk.reviews().confirm(dossierId, own.assignee(), letter);
    showMissing(letter);
    chip.saved();
  }

  private void showMissing(Confirmation letter) {
    missing.setText(
        Texts.of(
            letter.isComplete() ? "review.confirmation.complete" : "review.confirmation.missing"));
  }
}
