package vn.dienbien.ntm.decision.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.decision.RecheckService;
import vn.dienbien.ntm.decision.RevocationLetters;
import vn.dienbien.ntm.decision.RevocationQueries;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.security.CurrentUser;

/** What the screens of a re-check ask and tell. */
@Component
record RevocationDesk(
    RecheckService recheck,
    RevocationService service,
    RevocationQueries queries,
    RevocationLetters letters,
    LetterWriter writer,
    CurrentUser currentUser,
    Clock clock) {

  /** The day by the clock of the portal. */
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
