package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.shell.Texts;

/** One file that goes with a form; sending another replaces it. */
class FileField extends Div {

  private final Div shown = new Div();
  private final Span error = new Span();
  private Long fileId;

  /**
   * A field.
   *
   * @param key its label
   * @param file the file that is there already; may be null
   */
  FileField(String key, DocumentService documents, StoredFileSummary file) {
    addClassName("ntm-file-field");
    Span label = new Span(Texts.of(key));
    label.addClassName("ntm-label");
    error.addClassName("ntm-field-error");
    add(label, shown, new FileUpload(documents, this::show).one(), error);
    if (file != null) {
      show(file);
    }
  }

  /** Shows a file as the one that goes with the form. */
  final void show(StoredFileSummary file) {
    fileId = file.id();
    shown.removeAll();
    shown.add(
        new FileButtons(
            List.of(file),
            removed -> {
              fileId = null;
              shown.removeAll();
            }));
    error.setText("");
  }

  /** Its number; null while there is none. */
  Long fileId() {
    return fileId;
  }

  /** Says what is missing if there is no file; says whether there is one. */
  boolean require(String key) {
    error.setText(fileId == null ? Texts.of(key) : "");
    return fileId != null;
  }
}
