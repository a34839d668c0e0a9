package vn.dienbien.ntm.dossier;

import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.round.ProcedureDocument;

/**
 * A paper that the commune attaches to its dossier, with its files.
 *
 * @param document what the version of the procedure asks for
 * @param files the files attached now
 * @param isOpen whether files may be attached and taken off, by whoever may edit the dossier
 * @param returnReason why it was returned; null if it was not
 */
public record PaperView(
    ProcedureDocument document, List<EvidenceView> files, boolean isOpen, String returnReason) {

  /**
   * Says that the dossier cannot be filed without it. One that nobody may attach now is not missed:
   * the dossier was filed before papers were asked for.
   */
  public Optional<Sentence> gap() {
    if (!document.isRequired() || !isOpen || !files.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        document.formNumber().isEmpty()
            ? Sentence.of("filing.noPaper", document.name())
            : Sentence.of("filing.noPaper.form", document.name(), document.formNumber()));
  }

  /** The file of that attachment, if it is one of this paper. */
  public Optional<EvidenceView> file(long attachmentId) {
    return files.stream().filter(file -> file.id() == attachmentId).findFirst();
  }
}
