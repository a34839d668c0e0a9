package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DueDates;

/** Deadlines as people read them. The caller checks who may see what they belong to. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Deadlines implements DueDates {

  private final StepClockRepository clocks;
  private final CalendarService calendar;
  private final Clock clock;

  Deadlines(StepClockRepository clocks, CalendarService calendar, Clock clock) {
    this.clocks = clocks;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public Optional<Due> dueOf(DossierFacts dossier, String step) {
    return of(DossierLinks.subject(dossier.id()), step);
  }

  /** The deadline of a step of a subject, as far as it has one. */
  public Optional<Due> of(String subject, String stepId) {
    return clocks
        .findById(new StepClock.Key(subject, stepId))
        .filter(this::hasEnd)
        .map(step -> due(step, answerTo(step)));
  }

  /** A day of its own as people read it, such as that of a session. */
  public Due of(LocalDateTime at) {
    return Arithmetic.of(at, today(), calendar.workingDays());
  }

  /**
   * The deadlines of all steps of several subjects, in one statement: by subject and step, as
   * {@link #key} writes them.
   */
  public Map<String, Due> of(Collection<String> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    Map<String, StepClock> steps =
        clocks.of(subjects).stream()
            .filter(this::hasEnd)
            .collect(Collectors.toMap(step -> key(step.subject(), step.stepId()), step -> step));
    return steps.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                step ->
                    due(
                        step.getValue(),
                        steps.get(key(step.getValue().subject(), step.getValue().waitsFor())))));
  }

  /** Names a step of a subject in the answer of {@link #of(Collection)}. */
  public static String key(String subject, String stepId) {
    return subject + " " + stepId;
  }

  private boolean hasEnd(StepClock step) {
    return step.dueAt() != null;
  }

  private StepClock answerTo(StepClock step) {
    return step.waitsFor() == null
        ? null
        : clocks
            .findById(new StepClock.Key(step.subject(), step.waitsFor()))
            .filter(this::hasEnd)
            .orElse(null);
  }

  private Due due(StepClock step, StepClock answer) {
    return Arithmetic.of(step, answer, today(), calendar.workingDays());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
