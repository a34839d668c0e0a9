package vn.dienbien.ntm.decision.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.decision.RecheckService;
import vn.dienbien.ntm.decision.Revocation;
import vn.dienbien.ntm.decision.RevocationLetters;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationQueries;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.DeadlineTools;

/** What the screens of a re-check ask and tell. */
@Component
record RevocationDesk(
    RecheckService recheck,
    RevocationService service,
    RevocationQueries queries,
    RevocationLetters letters,
    LetterWriter writer,
    CurrentUser currentUser,
    DeadlineTools deadlines,
    Clock clock) {

  /** The day by the clock of the portal. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What stands beside the deadline of the step that is open. */
  Optional<com.vaadin.flow.component.Component> tools(Revocation revocation) {
    return revocation
        .status()
        .step()
        .flatMap(step -> deadlines.of(RevocationLinks.subject(revocation.id()), step, null));
  }
}
