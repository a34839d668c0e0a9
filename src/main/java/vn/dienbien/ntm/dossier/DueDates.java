package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.Optional;

/** What the dossier's own pages ask of the deadlines, which stand on a higher floor. */
public interface DueDates {

  /** The last moment of a step the dossier waits in; empty when it has no limit. */
  Optional<LocalDateTime> dueAt(DossierFacts dossier, String step);
}
