package vn.dienbien.ntm.decision.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.decision.CorrectionService;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.OpinionService;
import vn.dienbien.ntm.decision.PublicationService;
import vn.dienbien.ntm.document.DocumentService;

/**
 * The services that the tab of a decision works with.
 *
 * @param decisions records and reads decisions
 * @param opinions records and reads the Standing Committee's opinion
 * @param publications records and reads announcements
 * @param corrections records corrections
 * @param documents stores scans
 */
@Component
record DecisionDesk(
    DecisionService decisions,
    OpinionService opinions,
    PublicationService publications,
    CorrectionService corrections,
    DocumentService documents) {}
