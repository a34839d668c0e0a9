package vn.dienbien.ntm.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** What was announced during a consultation, what people said, and what they were answered. */
@Service
@PreAuthorize("isAuthenticated()")
public class CommentService {

  private final CommentRepository comments;
  private final RunningConsultation running;
  private final DocumentService documents;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  CommentService(
      CommentRepository comments,
      RunningConsultation running,
      DocumentService documents,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.comments = comments;
    this.running = running;
    this.documents = documents;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Records an announcement. */
  @UserCommand
  public void announce(long dossierId, ConsultationLevel level, NewAnnouncement announcement) {
    Consultation consultation = running.locked(dossierId, level);
    refuse(CommentRule.violations(announcement, consultation, today()));
    comments.announce(
        consultation.id(), announcement, currentUser.get().displayName(), LocalDateTime.now(clock));
  }

  /** Takes off an announcement that was recorded by mistake. */
  @UserCommand
  public void removeAnnouncement(long dossierId, ConsultationLevel level, long announcementId) {
    comments.removeAnnouncement(running.locked(dossierId, level).id(), announcementId);
  }

  /** Records a comment, answered or not yet. */
  @UserCommand
  public void addComment(long dossierId, ConsultationLevel level, NewComment comment) {
    Consultation consultation = running.locked(dossierId, level);
    NewComment said = checked(comment);
    comments.addComment(
        consultation.id(), said, currentUser.get().displayName(), LocalDateTime.now(clock));
  }

  /**
   * Corrects a comment or gives its answer.
   *
   * @param version the version the person saw
   * @throws Refusal when a colleague was faster
   */
  @UserCommand
  public void changeComment(
      long dossierId, ConsultationLevel level, long commentId, int version, NewComment comment) {
    Comment before = comment(running.locked(dossierId, level), commentId);
    NewComment said = checked(comment);
    if (!comments.changeComment(
        commentId, version, said, currentUser.get().displayName(), LocalDateTime.now(clock))) {
      throw new Refusal("consultation.comment.changed", before.recordedBy());
    }
  }

  /** Takes off a comment that was recorded by mistake; the log keeps whose it was. */
  @UserCommand
  public void removeComment(long dossierId, ConsultationLevel level, long commentId) {
    Comment comment = comment(running.locked(dossierId, level), commentId);
    comments.removeComment(commentId);
    audit.append(
        DossierLinks.subject(dossierId),
        level == ConsultationLevel.COMMUNE ? Audience.ALL : Audience.DISTRICT,
        "consultation.commentRemoved",
        comment.said().author());
  }

  private static Comment comment(Consultation consultation, long commentId) {
    return consultation.comments().stream()
        .filter(comment -> comment.id() == commentId)
        .findFirst()
        .orElseThrow(() -> new NotThere("comment " + commentId));
  }

  private NewComment checked(NewComment comment) {
    refuse(CommentRule.violations(comment, today()));
    if (comment.fileId() != null) {
      documents.requireReadable(comment.fileId());
    }
    return comment.stripped();
  }

  private static void refuse(List<Sentence> reasons) {
    if (!reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
