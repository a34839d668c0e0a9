package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.shell.Texts;

/** The scanned sheet that goes with what the secretary records; needed. */
class ScanField extends Composite<Div> {

  private final Span name = new Span();
  private Long fileId;

  ScanField(DocumentService documents, Long known) {
    fileId = known;
    Span label = new Span(Texts.of("council.scan"));
    label.addClassName("ntm-label");
    if (known != null) {
      name.setText(Texts.of("council.scan.kept"));
    }
    getContent().add(label, name, new FileUpload(documents, this::take).one());
  }

  /** A sheet has arrived. */
  void take(StoredFileSummary stored) {
    fileId = stored.id();
    name.setText(stored.name());
  }

  /** Key of the stored sheet; refused while there is none. */
  long fileId() {
    if (fileId == null) {
      throw new Refusal("council.scan.missing");
    }
    return fileId;
  }
}
