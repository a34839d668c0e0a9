package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** The papers that the commune attaches to its dossier, as the version of the procedure asks. */
@Service
@PreAuthorize("isAuthenticated()")
public class PaperService {

  private final DossierAccess access;
  private final PaperReader reader;
  private final PaperRepository papers;
  private final DocumentService documents;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  PaperService(
      DossierAccess access,
      PaperReader reader,
      PaperRepository papers,
      DocumentService documents,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.access = access;
    this.reader = reader;
    this.papers = papers;
    this.documents = documents;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The papers of a dossier the person may see, in the order of its version. */
  @Transactional(readOnly = true)
  public List<PaperView> papers(long dossierId) {
    return reader.read(access.visible(dossierId));
  }

  /**
   * Attaches a stored file as a paper. Twice is once.
   *
   * @throws NotThere when the version of the dossier has no such paper
   * @throws Refusal when the paper is not open
   */
  @UserCommand
  public void attach(long dossierId, String code, long fileId) {
    Dossier dossier = access.locked(dossierId);
    documents.requireReadable(fileId);
    PaperView paper =
        reader.read(dossier).stream()
            .filter(one -> one.document().code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotThere("paper " + code));
    requireOpen(dossier, paper);
    if (paper.files().stream().noneMatch(file -> file.fileId() == fileId)) {
      papers.attach(
          dossierId, code, fileId, currentUser.get().displayName(), LocalDateTime.now(clock));
    }
  }

  /**
   * Takes a file off an open paper. What an earlier filing showed stays to be seen there.
   *
   * @throws NotThere when it is none of the dossier's, or was taken off before
   */
  @UserCommand
  public void remove(long dossierId, long paperId) {
    Dossier dossier = access.locked(dossierId);
    PaperView paper =
        reader.read(dossier).stream()
            .filter(one -> one.file(paperId).isPresent())
            .findFirst()
            .orElseThrow(() -> new NotThere("paper:" + paperId));
    requireOpen(dossier, paper);
    papers.remove(paperId, LocalDateTime.now(clock));
    audit.append(
        dossier.subject(),
        Audience.ALL,
        "paperRemoved",
        paper.file(paperId).orElseThrow().name(),
        paper.document().name());
  }

  private void requireOpen(Dossier dossier, PaperView paper) {
    if (!access.rights(dossier).mayEdit() || !paper.isOpen()) {
      throw new Refusal("paper.notOpen");
    }
  }
}
