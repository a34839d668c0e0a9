package vn.dienbien.ntm.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dienbien.ntm.round.CountedDays;

/** How long steps took in the past: the median, so that one forgotten dossier changes nothing. */
final class Pace {

  /** Fewer passages say nothing. */
  static final int ENOUGH = 5;

  private final Map<String, List<Integer>> inDistrict;
  private final Map<String, List<Integer>> inProvince;

  Pace(Collection<Passage> passages) {
    inDistrict = days(passages, passage -> key(passage.stepId(), passage.districtId()));
    inProvince = days(passages, Passage::stepId);
  }

  private static Map<String, List<Integer>> days(
      Collection<Passage> passages, java.util.function.Function<Passage, String> key) {
    return passages.stream()
        .collect(
            Collectors.groupingBy(
                key, Collectors.mapping(Passage::workingDays, Collectors.toList())));
  }

  private static String key(String stepId, String districtId) {
    return stepId + " " + districtId;
  }

  /** How long the step of a dossier usually takes; empty where nothing tells. */
  Optional<Usual> usual(ForecastCase open) {
    return median(inDistrict.get(key(open.stepId(), open.districtId())), PaceSource.DISTRICT)
        .or(() -> median(inProvince.get(open.stepId()), PaceSource.PROVINCE))
        .or(
            () ->
                Optional.ofNullable(open.limit())
                    .map(days -> new Usual(days, open.limitKind(), PaceSource.LIMIT, 0)));
  }

  private static Optional<Usual> median(List<Integer> days, PaceSource source) {
    if (days == null || days.size() < ENOUGH) {
      return Optional.empty();
    }
    List<Integer> sorted = days.stream().sorted().toList();
    int size = sorted.size();
    // Of an even number the mean of the two in the middle; half a day is a day.
    int median = (sorted.get((size - 1) / 2) + sorted.get(size / 2) + 1) / 2;
    return Optional.of(new Usual(median, CountedDays.WORKING, source, size));
  }
}
