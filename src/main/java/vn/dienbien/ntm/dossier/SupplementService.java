package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.platform.Arrival;
import vn.dienbien.ntm.platform.UserCommand;

/**
 * Returns out of a running verification or appraisal: the officer who has the step names items, the
 * commune answers, the review goes on meanwhile. The dossier stays in its status; the return that
 * is open says that something is owed.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class SupplementService {

  private final ReturnBook book;
  private final FilingBook filingBook;
  private final ReturnRepository returns;
  private final FilingRepository filings;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Arrival arrival;

  SupplementService(
      ReturnBook book,
      FilingBook filingBook,
      ReturnRepository returns,
      FilingRepository filings,
      DossierAccess access,
      DossierSteps steps,
      AuditLog audit,
      ApplicationEventPublisher events,
      Arrival arrival) {
    this.book = book;
    this.filingBook = filingBook;
    this.returns = returns;
    this.filings = filings;
    this.access = access;
    this.steps = steps;
    this.audit = audit;
    this.events = events;
    this.arrival = arrival;
  }

  /**
   * Names items that the commune must supplement while the review goes on; only these open.
   *
   * @param items indicators, files of evidence, documents; at least one, each with its reason
   * @param instruction what holds for all of them; may be empty
   * @throws Refusal when the commune has not answered the return before
   */
  @UserCommand
  public void ask(long dossierId, List<ReturnItem> items, String instruction) {
    Dossier dossier = access.locked(dossierId);
    DossierStatus review = reviewOf(dossier);
    steps.require(access.rights(dossier).may(review), dossier, review.step().orElseThrow(), review);
    returns
        .open(dossierId)
        .ifPresent(
            open -> {
              throw new Refusal(
                  "returns.alreadyOpen",
                  open.returnedBy(),
                  LetterText.date(open.returnedAt().toLocalDate()));
            });
    ReturnRound.Origin origin =
        review == DossierStatus.VERIFYING
            ? ReturnRound.Origin.VERIFICATION
            : ReturnRound.Origin.APPRAISAL;
    String named = book.keep(dossier, origin, items, instruction);
    audit.append(
        dossier.subject(), Audience.ALL, "supplement.asked." + origin, items.size(), named);
    events.publishEvent(
        new SupplementAsked(
            dossierId, access.actorOf(dossier, Step.PREPARE), access.actorOf(dossier, Step.FILE)));
  }

  private DossierStatus reviewOf(Dossier dossier) {
    boolean isBeforeProvince =
        access.hasDistrict(dossier) && dossier.status().compareTo(DossierStatus.SUBMITTED) < 0;
    return isBeforeProvince ? DossierStatus.VERIFYING : DossierStatus.APPRAISING;
  }

  /**
   * The commune's leader sends what was asked for, with a letter of its own; never late. It cannot
   * be recalled: the reviewers have it at once.
   *
   * @throws Refusal with everything that is missing
   */
  @UserCommand
  public void send(long dossierId) {
    LocalDateTime arrived = arrival.time();
    Dossier dossier = access.locked(dossierId);
    if (!access.rights(dossier).maySendSupplement()) {
      throw refusal(dossier);
    }
    ReturnRound asked = returns.open(dossierId).orElseThrow();
    SignedLetter letter = filingBook.complete(dossier);
    filingBook.keep(dossier, letter, arrived);
    audit.append(dossier.subject(), Audience.ALL, "supplement.sent", letter.number());
    events.publishEvent(new SupplementSent(dossierId, asked.indicators()));
  }

  /** Not theirs, not asked for, or a colleague was faster. */
  private Refusal refusal(Dossier dossier) {
    if (!access.isFiler(dossier)) {
      return new Refusal("dossier.notYours");
    }
    List<ReturnRound> all = returns.ofDossier(dossier.id());
    if (all.isEmpty() || !all.get(all.size() - 1).origin().isReview()) {
      return StepNoLongerOpen.notOpen();
    }
    List<Filing> filed = filings.ofDossier(dossier.id());
    Filing last = filed.get(filed.size() - 1);
    return StepNoLongerOpen.doneBy(last.filedBy(), last.filedAt());
  }
}
