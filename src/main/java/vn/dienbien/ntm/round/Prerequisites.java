package vn.dienbien.ntm.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * The levels stand on one another: advanced communes were recognised as NTM before (QĐ 318/QĐ-TTg),
 * model communes as advanced (QĐ 319/QĐ-TTg). What counts is the register of decisions.
 */
@Component
class Prerequisites {

  private final Recognitions recognitions;

  Prerequisites(Recognitions recognitions) {
    this.recognitions = recognitions;
  }

  /** Refuses, naming the recognition that is missing. */
  void require(RecognitionLevel level, UnitSummary commune) {
    Map<String, Sentence> missing = missing(level, Set.of(commune));
    if (!missing.isEmpty()) {
      throw new Refusal(List.copyOf(missing.values()));
    }
  }

  /** Those of some communes that lack the level below, by id; one statement, or none. */
  Map<String, Sentence> missing(RecognitionLevel level, Collection<UnitSummary> communes) {
    if (level.prerequisite().isEmpty() || communes.isEmpty()) {
      return Map.of();
    }
    Set<String> recognised =
        recognitions.recognised(
            level.prerequisite().get(), communes.stream().map(UnitSummary::id).toList());
    return communes.stream()
        .filter(commune -> !recognised.contains(commune.id()))
        .collect(
            Collectors.toMap(
                UnitSummary::id,
                commune -> Sentence.of("candidate.refused." + level.name(), commune.name()),
                (one, same) -> one));
  }
}
