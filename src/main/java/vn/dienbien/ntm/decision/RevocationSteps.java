package vn.dienbien.ntm.decision;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;

/** What every step of a re-check has in common: who may, what is said when it is too late. */
@Component
class RevocationSteps {

  private static final String ANY = "revoke.";

  private final RevocationAccess access;
  private final AuditLog audit;

  RevocationSteps(RevocationAccess access, AuditLog audit) {
    this.access = access;
    this.audit = audit;
  }

  /** Lets the step pass, or says why not: not theirs, not open yet, or done by whom and when. */
  void require(boolean isAllowed, Revocation revocation, String step, RevocationStatus expected) {
    if (isAllowed) {
      return;
    }
    if (!access.is(revocation, step)) {
      throw new Refusal("revoke.notYours");
    }
    if (revocation.status().compareTo(expected) < 0) {
      throw StepNoLongerOpen.notOpen();
    }
    AuditEntry last = audit.lastOf(RevocationLinks.subject(revocation.id()), ANY).orElseThrow();
    throw StepNoLongerOpen.doneBy(last.actorName(), last.at());
  }

  /** Logs a step for everybody who sees the re-check. */
  void log(long id, String kind, Object... args) {
    audit.append(RevocationLinks.subject(id), Audience.ALL, ANY + kind, args);
  }

  /** A text that must be there and fit; throws the refusal of that key if it is blank. */
  static void requireText(String text, String missingKey) {
    if (text.isBlank()) {
      throw new Refusal(missingKey);
    }
    requireLength(text);
  }

  /** A text that must fit. */
  static void requireLength(String text) {
    if (text.length() > RevocationRuling.LONGEST_TEXT) {
      throw new Refusal("revoke.textTooLong", RevocationRuling.LONGEST_TEXT);
    }
  }
}
