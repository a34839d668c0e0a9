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
    List<String> steps = new ArrayList<>(ProcedureOrder.COMMUNE);
    if (version.hasRegistration()) {
      steps.add(0, ProcedureOrder.ANSWER_REGISTRATION);
      if (round.registrationCutoff() != null) {
        if (!round.registrationCutoff().isAfter(today)) {
          found.add(Sentence.of("round.warning.registrationPast"));
        } else {
          from = round.registrationCutoff();
          key = "round.warning.fromRegistration";
        }
      }
    }
    fits(key, from, round.communeCutoff(), steps);
  }

  private void districts() {
    if (version.hasDistrict() && round.districtCutoff() != null) {
      fits(
          "round.warning.district",
          round.communeCutoff(),
          round.districtCutoff(),
          ProcedureOrder.DISTRICT);
    }
  }

  /**
   * Whether steps, one after the other, end before a cut-off. The first day counts; the last is a
   * cut-off, "before" which things are done.
   */
  private void fits(String key, LocalDate from, LocalDate until, List<String> steps) {
    LocalDate eve = from.minusDays(1);
    LocalDate end = eve;
    for (String step : steps) {
      end = version.has(step) ? end(end, version.step(step)) : end;
    }
    LocalDate last = until.minusDays(1);
    if (end.isAfter(last)) {
      found.add(
          Sentence.of(
              key,
              DAY.format(from),
              DAY.format(until),
              Math.max(0, days.between(eve, last)),
              days.between(eve, end)));
    }
  }

  private LocalDate end(LocalDate start, ProcedureStep step) {
    if (step.duration().isEmpty()) {
      return start;
    }
    int length = step.duration().getAsInt();
    return step.dayKind() == CountedDays.WORKING
        ? days.after(start, length)
        : start.plusDays(length);
  }
}
