package vn.dienbien.ntm.decision.ui;

import java.util.List;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.shell.Stations;
import vn.dienbien.ntm.shell.Texts;

/** Where a re-check stands on its short way. */
class RevocationStepper extends Stations {

  private static final List<RevocationStatus> STATIONS =
      List.of(RevocationStatus.CHECKING, RevocationStatus.HEARING, RevocationStatus.DECIDING);

  RevocationStepper(RevocationStatus status) {
    super(
        Texts.of("revoke.stepper"),
        STATIONS.stream().map(station -> station(station, status)).toList());
  }

  private static Station station(RevocationStatus station, RevocationStatus status) {
    return new Station(
        Texts.of("revoke.level." + station.name()),
        Texts.of("step." + station.step().orElseThrow()),
        mark(station, status),
        station == status,
        "");
  }

  /** Without grounds the way ends at its first station. */
  private static Mark mark(RevocationStatus station, RevocationStatus status) {
    if (status == RevocationStatus.NO_GROUNDS) {
      return station == RevocationStatus.CHECKING ? Mark.DONE : Mark.AHEAD;
    }
    return Mark.of(station.ordinal(), status.ordinal());
  }
}
