package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Takes the scan of a signed document; may stay empty. */
class ScanField extends Div {

  private final Div shown = new Div();
  private Long fileId;

  ScanField(String key, DocumentService documents) {
    Span label = new Span(Texts.of(key));
    label.addClassName("ntm-label");
    add(label, shown, new FileUpload(documents, this::arrived).one());
  }

  private void arrived(StoredFileSummary stored) {
    fileId = stored.id();
    shown.removeAll();
    shown.add(link(stored));
  }

  /** Opens a stored document. */
  static Button link(StoredFileSummary stored) {
    Button open = new Button(stored.name(), click -> FilePreview.open(stored));
    open.setIcon(Glyph.FILE.create());
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return open;
  }

  /** Key of the document; null for none. */
  Long value() {
    return fileId;
  }
}
