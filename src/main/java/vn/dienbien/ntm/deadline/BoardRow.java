package vn.dienbien.ntm.deadline;

import java.time.LocalDateTime;
import java.util.List;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.dossier.DossierStatus;

/**
 * A running dossier as the board shows it.
 *
 * @param dossierId key
 * @param communeName name of the commune
 * @param districtName name of the district
 * @param receiptNumber null before the first filing
 * @param assessmentYear year of the round
 * @param status where it is
 * @param stepId the step whose clock runs: the one it waits in, or the answer of the commune to it
 * @param since since when it is there
 * @param due the deadline of its step; null without one
 * @param people who has the step, those of the step itself first
 * @param nudge what was asked today; null for nothing
 * @param mayNudge whether the signed-in person may ask now
 */
public record BoardRow(
    long dossierId,
    String communeName,
    String districtName,
    String receiptNumber,
    int assessmentYear,
    DossierStatus status,
    String stepId,
    LocalDateTime since,
    Due due,
    List<PersonSummary> people,
    Nudge nudge,
    boolean mayNudge) {}
