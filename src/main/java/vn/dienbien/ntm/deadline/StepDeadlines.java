package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DueDates;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.round.RoundService;

/** Tells by when a step of a dossier must be done. */
@Component
public class StepDeadlines implements DueDates {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final RoundService rounds;
  private final ProcedureService procedures;

  StepDeadlines(RoundService rounds, ProcedureService procedures) {
    this.rounds = rounds;
    this.procedures = procedures;
  }

  /**
   * The last moment of the step the dossier came to at {@code statusSince}: so many days after that
   * day, which is not counted, or the last before a cut-off ("trước ngày"). Empty without a limit.
   */
  @Override
  public Optional<LocalDateTime> dueAt(DossierFacts dossier, String step) {
    ProcedureVersion version = procedures.version(dossier.versionId());
    OptionalInt days = version.durationOf(step);
    if (days.isPresent()) {
      LocalDate last = dossier.statusSince().toLocalDate().plusDays(days.getAsInt());
      return Optional.of(last.atTime(LAST_SECOND));
    }
    return version
        .cutoffOf(step)
        .map(kind -> rounds.byId(dossier.roundId()).cutoff(kind).lastMoment());
  }
}
