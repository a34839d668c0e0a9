package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.calendar.WorkingDays;

/** How a deadline was computed, as the parts of one sentence. */
final class Arithmetic {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Arithmetic() {}

  /**
   * A clock as people read it on a day; its deadline must not be null.
   *
   * @param answer the clock of the answer that it waits for; null for none
   */
  static Due of(StepClock step, StepClock answer, LocalDate today, WorkingDays calendar) {
    List<Sentence> parts = parts(step);
    if (answer != null) {
      parts.add(Sentence.of("deadline.why.answer", DAY.format(answer.dueAt())));
    }
    return due(step.dueAt(), today, parts, step.isPaused(), calendar);
  }

  /** A day of its own, such as that of a session. */
  static Due of(LocalDateTime at, LocalDate today, WorkingDays calendar) {
    return due(
        at, today, List.of(Sentence.of("deadline.why.day", DAY.format(at))), false, calendar);
  }

  private static Due due(
      LocalDateTime at,
      LocalDate today,
      List<Sentence> parts,
      boolean isPaused,
      WorkingDays calendar) {
    return new Due(at, today, calendar.between(today, at.toLocalDate()), parts, isPaused);
  }

  private static List<Sentence> parts(StepClock step) {
    List<Sentence> parts = new ArrayList<>();
    String last = DAY.format(step.dueAt());
    if (!step.countsDays()) {
      parts.add(
          step.limit().cutoff() == null
              ? Sentence.of("deadline.why.sessionDay", last)
              : Sentence.of(
                  "deadline.why.cutoff." + step.limit().cutoffKind().name(),
                  last,
                  DAY.format(step.limit().cutoff())));
      return parts;
    }
    parts.add(
        Sentence.of(
            "deadline.why." + step.limit().dayKind().name(),
            last,
            step.limit().days(),
            DAY.format(step.startedOn())));
    add(parts, "deadline.why.returned", step.pausedDays(PauseReason.RETURN));
    add(parts, "deadline.why.session", step.pausedDays(PauseReason.SESSION));
    add(parts, "deadline.why.extended", step.extendedDays());
    add(parts, "deadline.why.off", step.daysOff());
    if (step.isPaused()) {
      parts.add(
          Sentence.of(
              "deadline.why.paused." + step.pauseReason().name(), DAY.format(step.pausedSince())));
    }
    return parts;
  }

  private static void add(List<Sentence> parts, String key, int days) {
    if (days > 0) {
      parts.add(Sentence.of(key, days));
    }
  }
}
