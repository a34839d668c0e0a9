package vn.dienbien.ntm.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.letter.LetterFile;
import vn.dienbien.ntm.letter.LetterWriter;

/**
 * The letters that the portal writes for a dossier. They are written anew each time from what is
 * recorded; what counts is the signed copy. Nothing of a foreign dossier is there.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DossierLetters {

  private final DossierAccess access;
  private final ObjectProvider<DossierLetter> kinds;
  private final LetterWriter writer;

  DossierLetters(DossierAccess access, ObjectProvider<DossierLetter> kinds, LetterWriter writer) {
    this.access = access;
    this.kinds = kinds;
    this.writer = writer;
  }

  /** The letters that can be had now, in the order of the procedure. */
  public List<LetterOffer> offered(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    return kinds.stream()
        .sorted(Comparator.comparingInt(DossierLetter::order))
        .flatMap(kind -> offer(kind, dossier).stream())
        .toList();
  }

  /**
   * One of them as a Word file.
   *
   * @throws NotThere for a foreign dossier, and for a letter that is not offered
   */
  public LetterFile docx(long dossierId, String letterId) {
    Dossier dossier = access.visible(dossierId);
    DossierLetter wanted =
        kinds.stream()
            .filter(kind -> kind.id().equals(letterId))
            .filter(kind -> offer(kind, dossier).isPresent())
            .findFirst()
            .orElseThrow(() -> new NotThere(dossier.subject() + "/" + letterId));
    return new LetterFile(
        LetterFile.name(name(dossier), letterId), writer.docx(wanted.letter(dossierId)));
  }

  private Optional<LetterOffer> offer(DossierLetter kind, Dossier dossier) {
    return kind.offer(DossierFacts.of(dossier), access.rights(dossier))
        .map(line -> new LetterOffer(kind.id(), kind.title(), line));
  }

  private static String name(Dossier dossier) {
    return dossier.receiptNumber() == null ? dossier.communeName() : dossier.receiptNumber();
  }
}
