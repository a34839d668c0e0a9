package vn.dienbien.ntm.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * Records the opinion of the Standing Committee, where the version of the procedure asks for it. An
 * opinion that does not agree warns the chair and forbids nothing.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class OpinionService {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final CommitteeOpinionRepository opinions;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final DocumentService documents;
  private final CurrentUser currentUser;
  private final Clock clock;

  OpinionService(
      CommitteeOpinionRepository opinions,
      DossierStages dossiers,
      DossierMoves moves,
      DocumentService documents,
      CurrentUser currentUser,
      Clock clock) {
    this.opinions = opinions;
    this.dossiers = dossiers;
    this.moves = moves;
    this.documents = documents;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Records the opinion; the chair has the dossier now.
   *
   * @throws Refusal when it is not theirs, a part is missing, or the dates are impossible
   */
  @UserCommand
  public void record(long dossierId, CommitteeOpinion opinion) {
    dossiers.lockedForActor(dossierId, DossierStatus.OPINION);
    opinion.check(LocalDate.now(clock));
    if (opinion.fileId() != null) {
      documents.requireReadable(opinion.fileId());
    }
    opinions.add(dossierId, opinion, currentUser.get().displayName(), LocalDateTime.now(clock));
    moves.opinionGiven(dossierId, opinion.number(), DAY.format(opinion.answeredOn()));
  }

  /** The opinion, for the people of the province: it is not the commune's or the district's. */
  @Transactional(readOnly = true)
  public Optional<CommitteeOpinion> of(long dossierId) {
    return dossiers.rights(dossierId).maySeeProvinceWork()
        ? opinions.of(dossierId)
        : Optional.empty();
  }

  /** Whether the person may record the opinion on a dossier now. */
  @Transactional(readOnly = true)
  public boolean mayRecord(long dossierId) {
    return dossiers.rights(dossierId).may(DossierStatus.OPINION);
  }
}
