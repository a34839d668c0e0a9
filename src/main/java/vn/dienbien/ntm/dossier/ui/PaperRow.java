package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.dossier.PaperView;
import vn.dienbien.ntm.round.ProcedureDocument;
import vn.dienbien.ntm.shell.Texts;

/** One paper of a dossier: what it is, its files, and where it is open the way to send more. */
class PaperRow extends Section {

  private final String code;
  private final transient Consumer<EvidenceView> remover;
  private final Div files = new Div();

  PaperRow(
      PaperView paper,
      boolean mayEdit,
      DocumentService documents,
      BiConsumer<PaperView, StoredFileSummary> attacher,
      Consumer<EvidenceView> remover) {
    boolean isOpen = mayEdit && paper.isOpen();
    ProcedureDocument document = paper.document();
    this.code = document.code();
    this.remover = isOpen ? remover : null;
    addClassName("ntm-paper");
    getElement().setAttribute("aria-label", document.name());
    add(new H3(document.name()), kind(document));
    if (paper.returnReason() != null) {
      add(new ReturnReason(paper.returnReason()));
    }
    add(files);
    if (isOpen) {
      add(new FileUpload(documents, file -> attacher.accept(paper, file)));
    }
    show(paper);
  }

  /** Shows the files it has now. */
  void show(List<PaperView> papers) {
    papers.stream().filter(paper -> paper.document().code().equals(code)).forEach(this::show);
  }

  private void show(PaperView paper) {
    files.removeAll();
    if (paper.files().isEmpty()) {
      files.add(small(Texts.of("claim.evidence.none")));
    } else {
      files.add(new EvidenceStrip(paper.files(), remover));
    }
  }

  private static Span kind(ProcedureDocument document) {
    String required =
        Texts.of(document.isRequired() ? "dossier.papers.required" : "dossier.papers.optional");
    return small(
        document.formNumber().isEmpty() ? required : document.formNumber() + " · " + required);
  }

  private static Span small(String text) {
    Span span = new Span(text);
    span.addClassName("ntm-small");
    return span;
  }
}
