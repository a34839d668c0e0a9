package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierFacts;
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
  private final BallotBox box;
  private final DossierStages dossiers;
  private final Worklist worklist;

  BallotTasks(CouncilRepository council, BallotBox box, DossierStages dossiers, Worklist worklist) {
    this.council = council;
    this.box = box;
    this.dossiers = dossiers;
    this.worklist = worklist;
  }

  /** Opens or closes the rows of members of an open session; who has voted gets none. */
  void update(int sessionId, Collection<Member> members, boolean present, LocalDate day) {
    List<Long> agenda = council.agenda(sessionId, 0).stream().map(AgendaItem::dossierId).toList();
    worklist.closeEach(agenda, members.stream().map(member -> workKey(member.personId())).toList());
    if (present) {
      Map<Long, Set<Integer>> voters = box.votersByDossier(sessionId);
      worklist.openAll(
          agenda.stream()
              .flatMap(
                  dossier -> tasks(dossier, members, voters.getOrDefault(dossier, Set.of()), day))
              .toList());
    }
  }

  private Stream<NewTask> tasks(
      long dossierId, Collection<Member> members, Set<Integer> voters, LocalDate day) {
    DossierFacts dossier = dossiers.facts(dossierId);
    return members.stream()
        .filter(member -> !voters.contains(member.id()))
        .map(member -> task(dossier, member.personId(), day));
  }

  /** Closes all rows of a dossier. */
  void closeAll(long dossierId) {
    worklist.closeAll(dossierId, CAST_BALLOT);
  }

  /** Closes the row of the member who has voted. */
  void voted(long dossierId, long personId) {
    worklist.close(dossierId, workKey(personId));
  }

  private static NewTask task(DossierFacts dossier, long personId, LocalDate day) {
    return NewTask.on(
        dossier,
        CAST_BALLOT,
        workKey(personId),
        ActorKey.ofPerson(personId),
        day.atTime(END_OF_DAY));
  }

  private static String workKey(long personId) {
    return CAST_BALLOT + ":" + personId;
  }
}
