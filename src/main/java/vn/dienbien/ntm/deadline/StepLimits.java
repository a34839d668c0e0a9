package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.round.CutoffKind;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.RoundService;

/** Finds the time limit that version and round set for a step. */
@Component
class StepLimits {

  private final ObjectProvider<ProcedureCase> cases;
  private final ProcedureService procedures;
  private final RoundService rounds;

  StepLimits(
      ObjectProvider<ProcedureCase> cases, ProcedureService procedures, RoundService rounds) {
    this.cases = cases;
    this.procedures = procedures;
    this.rounds = rounds;
  }

  /** The limit of a step; without days and cut-off where the version sets none. */
  StepLimit of(String subject, String stepId) {
    ProcedureCase.Frame frame = frame(subject);
    ProcedureStep step = procedures.version(frame.versionId()).step(stepId);
    Integer days = step.duration().isPresent() ? step.duration().getAsInt() : null;
    Optional<CutoffKind> kind = days == null ? step.cutoff() : Optional.empty();
    Optional<LocalDate> cutoff =
        kind.flatMap(known -> frame.roundId().map(id -> rounds.byId(id).cutoff(known).day()));
    return new StepLimit(
        frame.versionId(),
        days,
        step.dayKind(),
        cutoff.isPresent() ? kind.get() : null,
        cutoff.orElse(null));
  }

  private ProcedureCase.Frame frame(String subject) {
    int colon = subject.indexOf(':');
    String kind = subject.substring(0, colon);
    List<ProcedureCase> found = cases.stream().filter(one -> one.isOf(kind)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("nobody knows the procedure of " + subject);
    }
    return found.get(0).frame(Long.parseLong(subject.substring(colon + 1)));
  }
}
