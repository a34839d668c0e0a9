package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.CurrentUser;

/** Checks what the commune files and keeps it as it stands; the same each time it files. */
@Component
class FilingBook {

  private final FilingRepository filings;
  private final ReturnRepository returns;
  private final ClaimReader claims;
  private final PaperReader papers;
  private final DossierParticipants participants;
  private final CurrentUser currentUser;
  private final Clock clock;

  FilingBook(
      FilingRepository filings,
      ReturnRepository returns,
      ClaimReader claims,
      PaperReader papers,
      DossierParticipants participants,
      CurrentUser currentUser,
      Clock clock) {
    this.filings = filings;
    this.returns = returns;
    this.claims = claims;
    this.papers = papers;
    this.participants = participants;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The letter it goes with; throws a {@link Refusal} with everything that is missing. */
  SignedLetter complete(Dossier dossier) {
    SignedLetter letter = filings.draftLetter(dossier.id());
    List<Sentence> missing =
        new ArrayList<>(FilingRule.violations(claims.read(dossier), papers.read(dossier), letter));
    if (letter.date() != null && letter.date().isAfter(LocalDate.now(clock))) {
      missing.add(Sentence.of("dossier.letter.inFuture"));
    }
    if (!missing.isEmpty()) {
      throw new Refusal(missing);
    }
    return letter;
  }

  /** Keeps the filing with the claims as they are now; it answers the return that is open. */
  void keep(Dossier dossier, SignedLetter letter, LocalDateTime arrived) {
    int filingNo = filings.add(dossier.id(), letter, currentUser.get().displayName(), arrived);
    participants.add(dossier.id(), currentUser.get(), DossierPart.FILED);
    if (filingNo > 1) {
      returns.answer(dossier.id(), filingNo, arrived);
    }
  }
}
