package vn.dienbien.ntm.council.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.council.ConflictService;
import vn.dienbien.ntm.council.CouncilLetters;
import vn.dienbien.ntm.council.CouncilMembersService;
import vn.dienbien.ntm.council.CouncilQueries;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.PaperBallotService;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.council.WrittenOpinionService;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.security.CurrentUser;

/** The services that the room stands on. */
@Component
record CouncilDesk(
    CouncilQueries queries,
    CouncilService service,
    CouncilMembersService members,
    VotingService voting,
    ConflictService conflicts,
    WrittenOpinionService opinions,
    PaperBallotService papers,
    DocumentService documents,
    CouncilLetters letters,
    LetterWriter writer,
    RoomBroadcaster broadcaster,
    CurrentUser currentUser) {}
