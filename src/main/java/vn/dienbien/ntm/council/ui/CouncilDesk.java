package vn.dienbien.ntm.council.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.council.CouncilQueries;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.security.CurrentUser;

/** The services that the room stands on. */
@Component
record CouncilDesk(
    CouncilQueries queries,
    CouncilService service,
    VotingService voting,
    CurrentUser currentUser) {}
