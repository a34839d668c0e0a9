package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.round.ProcedureDocument;
import vn.dienbien.ntm.round.ProcedureService;

/** The papers that the version of a dossier wants attached, with their files. */
@Component
class PaperReader {

  private final ProcedureService procedures;
  private final PaperRepository papers;
  private final ReturnRepository returns;

  PaperReader(ProcedureService procedures, PaperRepository papers, ReturnRepository returns) {
    this.procedures = procedures;
    this.papers = papers;
    this.returns = returns;
  }

  /** The papers, in the order of the version. */
  List<ProcedureDocument> documents(Dossier dossier) {
    return procedures.version(dossier.versionId()).documents(Step.FILE).stream()
        .filter(ProcedureDocument::isAttached)
        .toList();
  }

  /** The paper of that code; throws {@link NotThere} if the version has none. */
  ProcedureDocument document(Dossier dossier, String code) {
    return documents(dossier).stream()
        .filter(document -> document.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotThere("paper " + code));
  }

  /** The papers as they stand now. */
  List<PaperView> read(Dossier dossier) {
    List<ProcedureDocument> documents = documents(dossier);
    if (documents.isEmpty()) {
      return List.of();
    }
    List<PaperFile> files = papers.ofDossier(dossier.id());
    DossierStatus status = dossier.status();
    List<ReturnedItem> returned =
        status.isSupplementing() || status.isReview()
            ? returns.openDocuments(dossier.id())
            : List.of();
    return documents.stream().map(document -> view(document, files, status, returned)).toList();
  }

  private static PaperView view(
      ProcedureDocument document,
      List<PaperFile> files,
      DossierStatus status,
      List<ReturnedItem> returned) {
    Optional<String> reason =
        returned.stream()
            .filter(item -> item.key().equals(document.code()))
            .map(ReturnedItem::reason)
            .findFirst();
    return new PaperView(
        document,
        files.stream()
            .filter(file -> file.isAttached() && file.code().equals(document.code()))
            .map(PaperFile::file)
            .toList(),
        status.isBeforeFiling() || reason.isPresent(),
        reason.orElse(null));
  }

  /** The papers whose files differ between two filings. */
  List<PaperChange> changes(Dossier dossier, Filing before, Filing after) {
    List<PaperFile> files = papers.ofDossier(dossier.id());
    return documents(dossier).stream()
        .map(
            document ->
                new PaperChange(
                    document,
                    FileChange.between(
                        filesAt(files, document, before.filedAt()),
                        filesAt(files, document, after.filedAt()))))
        .filter(change -> !change.files().isEmpty())
        .toList();
  }

  private static List<EvidenceView> filesAt(
      List<PaperFile> files, ProcedureDocument document, LocalDateTime time) {
    return files.stream()
        .filter(file -> file.code().equals(document.code()) && file.wasAttachedAt(time))
        .map(PaperFile::file)
        .toList();
  }
}
