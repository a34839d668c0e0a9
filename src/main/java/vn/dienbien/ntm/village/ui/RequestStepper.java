package vn.dienbien.ntm.village.ui;

import java.util.List;
import java.util.stream.IntStream;
import vn.dienbien.ntm.shell.Stations;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.VillageStatus;

/** Where a request stands on its way. */
class RequestStepper extends Stations {

  private static final List<String> STATIONS = List.of("request", "verify", "decide", "end");

  RequestStepper(VillageStatus status) {
    super(
        Texts.of("village.stepper"),
        IntStream.range(0, STATIONS.size()).mapToObj(place -> station(place, status)).toList());
  }

  private static Station station(int place, VillageStatus status) {
    int current = reached(status);
    return new Station(
        "",
        Texts.of("village.stepper." + STATIONS.get(place)),
        mark(place, current, status),
        place == current,
        place == current ? Texts.of(status) : "");
  }

  private static int reached(VillageStatus status) {
    return switch (status) {
      case PREPARING, RETURNED -> 0;
      case VERIFYING -> 1;
      case DECIDING -> 2;
      case RECOGNISED, REFUSED, WITHDRAWN -> 3;
    };
  }

  /** A withdrawn request has no way behind it that it went to its end. */
  private static Mark mark(int place, int current, VillageStatus status) {
    return switch (status) {
      case RECOGNISED -> Mark.DONE;
      case WITHDRAWN -> place == current ? Mark.CURRENT : Mark.AHEAD;
      default -> Mark.of(place, current);
    };
  }
}
