package vn.dienbien.ntm.decision.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.decision.RevocationQueries;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.security.CurrentUser;

/** What the screens of a re-check ask and tell. */
@Component
record RevocationDesk(
    RevocationService service, RevocationQueries queries, CurrentUser currentUser, Clock clock) {

  /** The day by the clock of the portal. */
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
