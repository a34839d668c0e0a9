package vn.dienbien.ntm.worklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.ActorKey;

/** What of a person's work can pass to whom, and the passing: asks the features that gave it. */
@Component
class HandOverPlanner {

  private final HeldTasks held;
  private final List<IndividualWork> features;
  private final PersonDirectory people;
  private final Clock clock;

  HandOverPlanner(
      HeldTasks held,
      ObjectProvider<IndividualWork> features,
      PersonDirectory people,
      Clock clock) {
    this.held = held;
    this.features = features.orderedStream().toList();
    this.people = people;
    this.clock = clock;
  }

  /** The roles in which work given by name is done. */
  List<String> roles() {
    return features.stream().map(feature -> feature.role().name()).toList();
  }

  /** Who could take some of it, as far as offices go. */
  List<PersonSummary> candidates(List<HeldTask> pieces) {
    List<PersonSummary> all = new ArrayList<>();
    people.holdersOf(groups(pieces)).values().forEach(all::addAll);
    features.forEach(feature -> all.addAll(feature.candidates(ofFeature(feature, pieces))));
    return all.stream()
        .distinct()
        .sorted(Comparator.comparing(PersonSummary::displayName))
        .toList();
  }

  /** What would pass and what would stay, in as many statements as for one piece. */
  HandOverPlan plan(List<HeldTask> pieces, PersonSummary to) {
    Map<HeldTask, Sentence> obstacles = new HashMap<>();
    features.forEach(
        feature -> obstacles.putAll(feature.obstacles(ofFeature(feature, pieces), to)));
    Map<ActorKey, List<PersonSummary>> holders = people.holdersOf(groups(pieces));
    for (HeldTask piece : pieces) {
      if (!piece.isByName() && !holders.get(piece.task().actor()).contains(to)) {
        obstacles.put(piece, Sentence.of("handOver.notOfGroup", to.displayName()));
      } else if (piece.isByName() && feature(piece).isEmpty()) {
        obstacles.put(piece, Sentence.of("handOver.stays"));
      }
    }
    return new HandOverPlan(
        pieces.stream().filter(piece -> !obstacles.containsKey(piece)).toList(),
        pieces.stream()
            .filter(obstacles::containsKey)
            .map(piece -> new HandOverPlan.Stay(piece, obstacles.get(piece)))
            .toList());
  }

  /** Passes one piece on; says whether it was still there. */
  boolean move(HeldTask piece, long from, PersonSummary to) {
    return piece.isByName()
        ? feature(piece).get(0).move(piece, ActorKey.ofPerson(from), to)
        : held.passTaken(piece.task(), from, to.id(), to.displayName(), LocalDateTime.now(clock));
  }

  private List<IndividualWork> feature(HeldTask piece) {
    return features.stream().filter(feature -> feature.owns(piece.task().stepId())).toList();
  }

  private static List<HeldTask> ofFeature(IndividualWork feature, List<HeldTask> pieces) {
    return pieces.stream()
        .filter(piece -> piece.isByName() && feature.owns(piece.task().stepId()))
        .toList();
  }

  private static List<ActorKey> groups(List<HeldTask> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.isByName())
        .map(piece -> piece.task().actor())
        .distinct()
        .toList();
  }
}
