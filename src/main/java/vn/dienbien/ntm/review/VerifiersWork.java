package vn.dienbien.ntm.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.worklist.HeldTask;
import vn.dienbien.ntm.worklist.IndividualWork;
import vn.dienbien.ntm.worklist.Worklist;

/**
 * The criteria of a verifier pass to another verifier of the district who did not file the dossier,
 * with what was found so far.
 */
@Component
class VerifiersWork implements IndividualWork {

  private static final Stage STAGE = Stage.VERIFICATION;

  private final ReviewRepository reviews;
  private final AssignmentRepository assignments;
  private final DossierStages dossiers;
  private final PersonDirectory people;
  private final Worklist worklist;

  VerifiersWork(
      ReviewRepository reviews,
      AssignmentRepository assignments,
      DossierStages dossiers,
      PersonDirectory people,
      Worklist worklist) {
    this.reviews = reviews;
    this.assignments = assignments;
    this.dossiers = dossiers;
    this.people = people;
    this.worklist = worklist;
  }

  @Override
  public boolean owns(String stepId) {
    return stepId.equals(STAGE.work());
  }

  @Override
  public Role role() {
    return Role.DISTRICT_VERIFIER;
  }

  @Override
  public List<PersonSummary> candidates(List<HeldTask> pieces) {
    return verifiers(pieces).values().stream().flatMap(Collection::stream).distinct().toList();
  }

  private Map<ActorKey, List<PersonSummary>> verifiers(List<HeldTask> pieces) {
    return people.holdersOf(pieces.stream().map(VerifiersWork::office).distinct().toList());
  }

  private static ActorKey office(HeldTask piece) {
    return ActorKey.of(Role.DISTRICT_VERIFIER, piece.districtId());
  }

  @Override
  public Map<HeldTask, Sentence> obstacles(List<HeldTask> pieces, PersonSummary to) {
    Map<ActorKey, List<PersonSummary>> verifiers = verifiers(pieces);
    Map<Long, Set<Long>> filers =
        dossiers.filersOf(
            pieces.stream().map(piece -> piece.task().dossierId()).collect(Collectors.toSet()));
    Map<HeldTask, Sentence> obstacles = new HashMap<>();
    for (HeldTask piece : pieces) {
      if (!verifiers.get(office(piece)).contains(to)) {
        obstacles.put(piece, Sentence.of("review.notAVerifier"));
      } else if (filers.getOrDefault(piece.task().dossierId(), Set.of()).contains(to.id())) {
        obstacles.put(piece, Sentence.of("review.filedByThem", to.displayName()));
      }
    }
    return obstacles;
  }

  @Override
  public boolean move(HeldTask piece, ActorKey from, PersonSummary to) {
    long dossierId = piece.task().dossierId();
    return dossiers
        .lockedToHandOver(dossierId, STAGE.status())
        .flatMap(dossier -> reviews.round(dossierId, STAGE))
        .filter(round -> assignment(round.id(), from).filter(own -> !own.isDone()).isPresent())
        .map(round -> pass(piece, round.id(), from, ActorKey.ofPerson(to.id())))
        .isPresent();
  }

  private Optional<Assignment> assignment(long round, ActorKey assignee) {
    return assignments.of(round).stream()
        .filter(assignment -> assignment.assignee().equals(assignee))
        .findFirst();
  }

  /** The heir may have criteria of the same dossier: theirs and these become one piece of work. */
  private boolean pass(HeldTask piece, long round, ActorKey from, ActorKey to) {
    Optional<Assignment> known = assignment(round, to);
    if (known.isEmpty()) {
      assignments.add(round, to);
    } else {
      assignments.reopen(round, List.of(to));
    }
    assignments.moveAll(round, from, to);
    assignments.remove(round, from);
    String workKey = ReviewOpening.workKey(STAGE, from);
    boolean isAtIt = known.filter(theirs -> !theirs.isDone()).isPresent();
    return isAtIt
        ? worklist.close(piece.task().subject(), workKey)
        : worklist.pass(
            piece.task().subject(), workKey, from, ReviewOpening.workKey(STAGE, to), to);
  }
}
