package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Worklist;

/** One row in the worklist for each ballot that a present member has still to cast. */
@Component
class BallotTasks {

  static final String CAST_BALLOT = "castBallot";
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final CouncilRepository council;
  private final DossierStages dossiers;
  private final Worklist worklist;

  BallotTasks(CouncilRepository council, DossierStages dossiers, Worklist worklist) {
    this.council = council;
    this.dossiers = dossiers;
    this.worklist = worklist;
  }

  /** Opens or closes the rows of members of an open session. */
  void update(int sessionId, Collection<Member> members, boolean present, LocalDate day) {
    for (AgendaItem item : council.agenda(sessionId, 0)) {
      members.forEach(member -> worklist.close(item.dossierId(), workKey(member.personId())));
      if (present) {
        worklist.openAll(
            members.stream()
                .map(member -> task(item.dossierId(), member.personId(), day))
                .toList());
      }
    }
  }

  /** Closes all rows of a dossier. */
  void closeAll(long dossierId) {
    worklist.closeAll(dossierId, CAST_BALLOT);
  }

  /** Closes the row of the member who has voted. */
  void voted(long dossierId, long personId) {
    worklist.close(dossierId, workKey(personId));
  }

  private NewTask task(long dossierId, long personId, LocalDate day) {
    return NewTask.on(
        dossiers.facts(dossierId),
        CAST_BALLOT,
        workKey(personId),
        ActorKey.ofPerson(personId),
        day.atTime(END_OF_DAY));
  }

  private static String workKey(long personId) {
    return CAST_BALLOT + ":" + personId;
  }
}
