package vn.dienbien.ntm.round;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.criteria.CriteriaSet;

/**
 * What is possible about a round but hardly meant: a version or a set of other years, dates that
 * leave less time than the steps between them take. Real rounds run late; nothing here forbids.
 */
final class RoundWarning {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final NewRound round;
  private final ProcedureVersion version;
  private final WorkingDays days;
  private final List<Sentence> found = new ArrayList<>();

  private RoundWarning(NewRound round, ProcedureVersion version, WorkingDays days) {
    this.round = round;
    this.version = version;
    this.days = days;
  }

  /** Everything a person should confirm; empty if nothing is unusual. */
  static List<Sentence> of(
      NewRound round,
      ProcedureVersion version,
      CriteriaSet set,
      LocalDate today,
      WorkingDays days) {
    RoundWarning warning = new RoundWarning(round, version, days);
    warning.years(set);
    warning.communes(today);
    warning.districts();
    return warning.found;
  }

  private void years(CriteriaSet set) {
    VersionTerm term = version.term();
    if (!term.isInForceIn(round.year())) {
      String until = term.inForceTo() == null ? "" : DAY.format(term.inForceTo());
      String from = term.inForceFrom() == null ? "" : DAY.format(term.inForceFrom());
      found.add(
          Sentence.of(
              "round.warning.version", String.valueOf(round.year()), from + " \u2013 " + until));
    }
    String[] years = set.period().split("-");
    if (round.year() < Integer.parseInt(years[0])
        || round.year() > Integer.parseInt(years[years.length - 1])) {
      found.add(Sentence.of("round.warning.set", set.period(), String.valueOf(round.year())));
    }
  }

  private void communes(LocalDate today) {
    LocalDate from = today;
    String key = "round.warning.fromNow";
    int needed = needed(ProcedureOrder.COMMUNE);
    if (version.hasRegistration()) {
      needed += needed(List.of(ProcedureOrder.ANSWER_REGISTRATION));
      if (round.registrationCutoff() != null) {
        if (!round.registrationCutoff().isAfter(today)) {
          found.add(Sentence.of("round.warning.registrationPast"));
        } else {
          from = round.registrationCutoff();
          key = "round.warning.fromRegistration";
        }
      }
    }
    fits(key, from, round.communeCutoff(), needed);
  }

  private void districts() {
    if (version.hasDistrict() && round.districtCutoff() != null) {
      fits(
          "round.warning.district",
          round.communeCutoff(),
          round.districtCutoff(),
          needed(ProcedureOrder.DISTRICT));
    }
  }

  /** The first day counts; the last is a cut-off, "before" which things are done. */
  private void fits(String key, LocalDate from, LocalDate until, int needed) {
    int available = Math.max(0, days.between(from.minusDays(1), until.minusDays(1)));
    if (available < needed) {
      found.add(Sentence.of(key, DAY.format(from), DAY.format(until), available, needed));
    }
  }

  private int needed(List<String> steps) {
    return steps.stream()
        .filter(version::has)
        .mapToInt(step -> version.durationOf(step).orElse(0))
        .sum();
  }
}
