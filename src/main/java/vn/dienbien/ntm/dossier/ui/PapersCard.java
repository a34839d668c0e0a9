package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.PaperView;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The papers that go with the dossier, one row each. */
class PapersCard extends Section {

  private final long dossierId;
  private final transient PaperService service;
  private final transient Consumer<List<PaperView>> changed;
  private final transient List<PaperRow> rows;

  /**
   * A card.
   *
   * @param mayEdit whether the person may attach files to open papers
   * @param changed told of the papers now and whenever they change
   */
  PapersCard(
      long dossierId,
      PaperService service,
      DocumentService documents,
      boolean mayEdit,
      Consumer<List<PaperView>> changed) {
    this.dossierId = dossierId;
    this.service = service;
    this.changed = changed;
    List<PaperView> papers = service.papers(dossierId);
    this.rows =
        papers.stream()
            .map(paper -> new PaperRow(paper, mayEdit, documents, this::attach, this::ask))
            .toList();
    addClassNames("ntm-card", "ntm-papers");
    add(new H2(Texts.of("dossier.papers")));
    if (mayEdit && papers.stream().anyMatch(PaperView::isOpen)) {
      Paragraph hint = new Paragraph(Texts.of("dossier.papers.hint"));
      hint.addClassName("ntm-small");
      add(hint);
    }
    rows.forEach(this::add);
    changed.accept(papers);
  }

  /** Whether the version of the dossier asks for no papers. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  private void attach(PaperView paper, StoredFileSummary file) {
    service.attach(dossierId, paper.document().code(), file.id());
    Notices.success("dossier.papers.added", file.name());
    refresh();
  }

  private void ask(EvidenceView file) {
    Confirm.ask("dossier.papers.remove", () -> remove(file), file.name());
  }

  private void remove(EvidenceView file) {
    service.remove(dossierId, file.id());
    Notices.success("claim.evidence.removed", file.name());
    refresh();
  }

  private void refresh() {
    List<PaperView> papers = service.papers(dossierId);
    rows.forEach(row -> row.show(papers));
    changed.accept(papers);
  }
}
