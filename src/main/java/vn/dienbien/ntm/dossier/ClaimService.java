package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** What the commune writes into its dossier: values, own verdicts, evidence, the letter. */
@Service
@PreAuthorize("isAuthenticated()")
public class ClaimService {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;

  private final DossierAccess access;
  private final ClaimReader reader;
  private final ClaimRepository claims;
  private final EvidenceRepository evidence;
  private final FilingRepository filings;
  private final DocumentService documents;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  ClaimService(
      DossierAccess access,
      ClaimReader reader,
      ClaimRepository claims,
      EvidenceRepository evidence,
      FilingRepository filings,
      DocumentService documents,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.access = access;
    this.reader = reader;
    this.claims = claims;
    this.evidence = evidence;
    this.filings = filings;
    this.documents = documents;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** All claims of a dossier the person may see. */
  @Transactional(readOnly = true)
  public ClaimBook book(long dossierId) {
    return reader.read(access.visible(dossierId));
  }

  /**
   * States one indicator.
   *
   * @param value parts that do not belong to the indicator's value type are refused
   * @param own the commune's own verdict where it differs or is judged by hand; null otherwise
   * @param reason at most 2000 characters; needed for filing where the own verdict differs
   * @param version the version the person saw
   * @return the claim as it stands now
   * @throws ClaimConflict when a colleague changed it since
   * @throws Refusal when the indicator is not open or the value is impossible
   */
  @UserCommand
  public ClaimView enter(
      long dossierId,
      String indicatorId,
      IndicatorValue value,
      Verdict own,
      String reason,
      int version) {
    Dossier dossier = access.locked(dossierId);
    ClaimView before = reader.read(dossier).claim(indicatorId);
    requireOpen(dossier, before.isOpen());
    if (before.version() != version) {
      throw new ClaimConflict(before);
    }
    value
        .fault(before.indicator().valueType())
        .ifPresent(
            fault -> {
              throw new Refusal(List.of(fault));
            });
    if (reason.length() > LONGEST_REASON) {
      throw new Refusal("claim.reasonTooLong", LONGEST_REASON);
    }
    IndicatorClaim claim =
        claims
            .findById(new IndicatorClaim.Key(dossierId, indicatorId))
            .orElseGet(() -> new IndicatorClaim(dossierId, indicatorId));
    claim.state(value, own, reason.strip(), currentUser.get().displayName(), now());
    claims.saveAndFlush(claim);
    return reader.read(dossier).claim(indicatorId);
  }

  /** Attaches a stored file to one or several open indicators. */
  @UserCommand
  public void attach(long dossierId, Collection<String> indicatorIds, long fileId) {
    Dossier dossier = access.locked(dossierId);
    documents.requireReadable(fileId);
    ClaimBook book = reader.read(dossier);
    List<ClaimView> wanted = indicatorIds.stream().map(book::claim).toList();
    requireOpen(dossier, wanted.stream().allMatch(ClaimView::isProvable));
    List<String> without =
        wanted.stream()
            .filter(claim -> claim.evidence().stream().noneMatch(file -> file.fileId() == fileId))
            .map(claim -> claim.indicator().id())
            .toList();
    evidence.attach(dossierId, without, fileId, currentUser.get().displayName(), now());
  }

  /**
   * Takes a file off an open indicator. What an earlier filing showed stays to be seen there.
   *
   * @throws NotThere when it is none of the dossier's, or was taken off before
   */
  @UserCommand
  public void detach(long dossierId, long evidenceId) {
    Dossier dossier = access.locked(dossierId);
    EvidenceView attached =
        evidence.ofDossier(dossierId).stream()
            .filter(file -> file.id() == evidenceId)
            .findFirst()
            .orElseThrow(() -> new NotThere("evidence:" + evidenceId));
    requireOpen(dossier, reader.read(dossier).claim(attached.indicatorId()).isProvable());
    evidence.remove(evidenceId, now());
    audit.append(
        dossier.subject(),
        Audience.ALL,
        "evidenceRemoved",
        attached.name(),
        indicatorNo(dossier, attached.indicatorId()));
  }

  /** The letter of the next filing as far as it is known. */
  @Transactional(readOnly = true)
  public SignedLetter letter(long dossierId) {
    access.visible(dossierId);
    return filings.draftLetter(dossierId);
  }

  /** Keeps the letter of the next filing, complete or not. */
  @UserCommand
  public void keepLetter(long dossierId, SignedLetter letter) {
    Dossier dossier = access.locked(dossierId);
    if (!access.rights(dossier).mayEdit()) {
      throw new Refusal("claim.notOpen");
    }
    if (letter.number().length() > LONGEST_NUMBER || letter.signer().length() > LONGEST_SIGNER) {
      throw new Refusal("dossier.registration.tooLong", LONGEST_NUMBER, LONGEST_SIGNER);
    }
    if (letter.fileId() != null) {
      documents.requireReadable(letter.fileId());
    }
    filings.keepDraftLetter(dossierId, letter);
  }

  private void requireOpen(Dossier dossier, boolean isOpen) {
    if (!access.rights(dossier).mayEdit() || !isOpen) {
      throw new Refusal("claim.notOpen");
    }
  }

  private String indicatorNo(Dossier dossier, String indicatorId) {
    return reader.read(dossier).set().indicator(indicatorId).no();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
