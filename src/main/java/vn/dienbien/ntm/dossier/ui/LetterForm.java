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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** A signed letter that goes with a step; kept field by field, complete or not. */
class LetterForm extends Section {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;

  private final String key;
  private final transient Consumer<SignedLetter> keeper;
  private final transient DocumentService documents;
  private final TextField number;
  private final DatePicker date = new DatePicker(Texts.of("dossier.letter.date"));
  private final TextField signer = new TextField(Texts.of("dossier.letter.signer"));
  private final Div file = new Div();
  private final Paragraph missing = new Paragraph();
  private final SaveChip chip = new SaveChip(this);
  private Long fileId;

  /**
   * A form with what was kept before.
   *
   * @param key the texts are at {@code <key>}, {@code <key>.number}, {@code <key>.example}, {@code
   *     <key>.file}, {@code <key>.complete} and {@code <key>.arrived}
   * @param hint what to do, in words
   * @param keeper writes down what was entered
   */
  LetterForm(
      String key,
      String hint,
      SignedLetter letter,
      DocumentService documents,
      Consumer<SignedLetter> keeper) {
    this.key = key;
    this.keeper = keeper;
    this.documents = documents;
    this.number = new TextField(Texts.of(key + ".number"));
    addClassNames("ntm-card", "ntm-letter");
    Div head = new Div(new H2(Texts.of(key)), chip);
    head.addClassName("ntm-criterion-head");
    Paragraph what = new Paragraph(hint);
    what.addClassName("ntm-small");
    number.setMaxLength(LONGEST_NUMBER);
    number.setPlaceholder(Texts.of(key + ".example"));
    signer.setMaxLength(LONGEST_SIGNER);
    DatePickerTexts.apply(date);
    missing.addClassName("ntm-small");
    Div fields = new Div(number, date, signer);
    fields.addClassName("ntm-letter-fields");
    add(head, what, fields, file, new FileUpload(documents, this::arrived).one(), missing);
    show(letter);
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
    List<String> keys = Letters.missing(key, letter);
    missing.setText(
        keys.isEmpty()
            ? Texts.of(key + ".complete")
            : Texts.of(
                "dossier.letter.missing",
                keys.stream()
                    .map(part -> Texts.of(part).toLowerCase(Texts.locale()))
                    .collect(Collectors.joining(", "))));
  }

  private void arrived(StoredFileSummary stored) {
    fileId = stored.id();
    keep();
    showFile();
    Notices.success(key + ".arrived", stored.name());
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
    keeper.accept(letter);
    showMissing(letter);
    chip.saved();
  }
}
