package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** The signed letter that goes with the next filing; kept field by field, complete or not. */
class LetterForm extends Section {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;

  private final long dossierId;
  private final transient ClaimService claims;
  private final transient DocumentService documents;
  private final TextField number = new TextField(Texts.of("dossier.letter.number"));
  private final DatePicker date = new DatePicker(Texts.of("dossier.letter.date"));
  private final TextField signer = new TextField(Texts.of("dossier.letter.signer"));
  private final Div file = new Div();
  private final Paragraph missing = new Paragraph();
  private final SaveChip chip = new SaveChip(this);
  private Long fileId;

  LetterForm(long dossierId, ClaimService claims, DocumentService documents, boolean mayFile) {
    this.dossierId = dossierId;
    this.claims = claims;
    this.documents = documents;
    addClassNames("ntm-card", "ntm-letter");
    H2 title = new H2(Texts.of("dossier.letter"));
    Div head = new Div(title, chip);
    head.addClassName("ntm-criterion-head");
    Paragraph hint =
        new Paragraph(Texts.of(mayFile ? "dossier.letter.hint" : "dossier.letter.hint.officer"));
    hint.addClassName("ntm-small");
    number.setMaxLength(LONGEST_NUMBER);
    number.setPlaceholder(Texts.of("dossier.letter.number.example"));
    signer.setMaxLength(LONGEST_SIGNER);
    DatePickerTexts.apply(date);
    missing.addClassName("ntm-small");
    Div fields = new Div(number, date, signer);
    fields.addClassName("ntm-letter-fields");
    add(head, hint, fields, file, new FileUpload(documents, this::arrived).one(), missing);
    show(claims.letter(dossierId));
    number.addValueChangeListener(event -> keepIf(event.isFromClient()));
    date.addValueChangeListener(event -> keepIf(event.isFromClient()));
    signer.addValueChangeListener(event -> keepIf(event.isFromClient()));
  }

  private void show(SignedLetter letter) {
    number.setValue(letter.number());
    date.setValue(letter.date());
    signer.setValue(letter.signer());
    fileId = letter.fileId();
    showFile();
    showMissing(letter);
  }

  private void showFile() {
    file.removeAll();
    if (fileId == null) {
      return;
    }
    StoredFileSummary stored = documents.summaries(List.of(fileId)).get(fileId);
    if (stored != null) {
      Button open = new Button(stored.name(), click -> FilePreview.open(stored));
      open.setIcon(Glyph.FILE.create());
      open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      file.add(open);
    }
  }

  private void showMissing(SignedLetter letter) {
    List<String> keys = Letters.missing(letter);
    missing.setText(
        keys.isEmpty()
            ? Texts.of("dossier.letter.complete")
            : Texts.of(
                "dossier.letter.missing",
                keys.stream()
                    .map(key -> Texts.of(key).toLowerCase(Texts.locale()))
                    .collect(Collectors.joining(", "))));
  }

  private void arrived(StoredFileSummary stored) {
    fileId = stored.id();
    keep();
    showFile();
    Notices.success("dossier.letter.arrived", stored.name());
  }

  private void keepIf(boolean fromClient) {
    if (fromClient) {
      keep();
    }
  }

  private void keep() {
    SignedLetter letter =
        new SignedLetter(
            number.getValue().strip(), date.getValue(), signer.getValue().strip(), fileId);
    claims.keepLetter(dossierId, letter);
    showMissing(letter);
    chip.saved();
  }
}
