package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * Records how a recognition was made public and when the certificate was handed over: by the
 * province's desk, which receives dossiers. May be recorded again, as the certificate often follows
 * later; the log keeps every version.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class PublicationService {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final DecisionRepository decisions;
  private final AnnouncementRepository announcements;
  private final DossierStages dossiers;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  PublicationService(
      DecisionRepository decisions,
      AnnouncementRepository announcements,
      DossierStages dossiers,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.decisions = decisions;
    this.announcements = announcements;
    this.dossiers = dossiers;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Records the announcement of a recognition.
   *
   * @throws Refusal when it is not theirs, nothing was recognised, or a part is missing or
   *     impossible
   */
  @UserCommand
  public void announce(long dossierId, Announcement announcement) {
    dossiers.lockedIn(dossierId, dossiers.visible(dossierId).status());
    if (!isDesk(dossierId)) {
      throw new Refusal("dossier.notYours");
    }
    Decision decision =
        decisions
            .ofDossier(dossierId)
            .filter(recorded -> recorded.outcome().isRecognised())
            .orElseThrow(() -> new Refusal("decision.none.yet"));
    announcement.check(decision.decidedOn(), LocalDate.now(clock));
    Optional<Announcement> before = announcements.of(decision.id());
    if (before.equals(Optional.of(announcement))) {
      return;
    }
    announcements.keep(
        decision.id(), announcement, currentUser.get().displayName(), LocalDateTime.now(clock));
    log(dossierId, before, announcement);
  }

  private void log(long dossierId, Optional<Announcement> before, Announcement now) {
    String subject = DossierLinks.subject(dossierId);
    boolean isNews =
        before
            .filter(
                old ->
                    old.announcedOn().equals(now.announcedOn())
                        && old.media().equals(now.media())
                        && old.isCeremony() == now.isCeremony())
            .isEmpty();
    if (isNews) {
      audit.append(
          subject,
          Audience.ALL,
          now.isCeremony() ? "announcedAtCeremony" : "announced",
          DAY.format(now.announcedOn()),
          now.media());
    }
    boolean isHanded =
        now.handedOn() != null
            && !before.map(Announcement::handedOn).equals(Optional.of(now.handedOn()));
    if (isHanded) {
      audit.append(subject, Audience.ALL, "certificateHanded", DAY.format(now.handedOn()));
    }
  }

  /** The announcement of a dossier the person may see; empty before. */
  @Transactional(readOnly = true)
  public Optional<Announcement> of(long dossierId) {
    dossiers.visible(dossierId);
    return decisions.ofDossier(dossierId).flatMap(decision -> announcements.of(decision.id()));
  }

  /** Whether the person may record the announcement of a recognition. */
  @Transactional(readOnly = true)
  public boolean mayAnnounce(long dossierId) {
    dossiers.visible(dossierId);
    return isDesk(dossierId);
  }

  private boolean isDesk(long dossierId) {
    return currentUser.get().is(dossiers.actorOf(dossierId, Step.RECEIVE_PROVINCE));
  }
}
