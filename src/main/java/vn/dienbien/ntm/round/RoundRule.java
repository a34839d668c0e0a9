package vn.dienbien.ntm.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * What makes a round possible. The report of June 2021 itself prints "before 15/10/2020" in the
 * plan for 2021; such a date never gets in here.
 */
final class RoundRule {

  private RoundRule() {}

  /** Everything that is wrong with the dates, for people; empty if the round is possible. */
  static List<Sentence> violations(NewRound round, LocalDate today) {
    List<Sentence> wrong = new ArrayList<>();
    LocalDate district = round.districtCutoff();
    LocalDate registration = round.registrationCutoff();
    if (district != null && !round.communeCutoff().isBefore(district)) {
      wrong.add(Sentence.of("round.refused.order"));
    }
    if (registration != null && !registration.isBefore(round.communeCutoff())) {
      wrong.add(Sentence.of("round.refused.registrationOrder"));
    }
    if (registration != null && registration.getYear() < round.year() - 1) {
      wrong.add(Sentence.of("round.refused.registrationYear", String.valueOf(round.year() - 1)));
    }
    if (!isNear(round, round.communeCutoff()) || (district != null && !isNear(round, district))) {
      wrong.add(
          Sentence.of(
              "round.refused.year",
              String.valueOf(round.year()),
              String.valueOf(round.year() + 1)));
    }
    // On the day itself it is too late to file; before it somebody still can.
    if (!round.communeCutoff().isAfter(today)) {
      wrong.add(Sentence.of("round.refused.past"));
    }
    return wrong;
  }

  /** In the assessment year or, because real rounds run late, in the one after it. */
  private static boolean isNear(NewRound round, LocalDate cutoff) {
    return cutoff.getYear() == round.year() || cutoff.getYear() == round.year() + 1;
  }
}
