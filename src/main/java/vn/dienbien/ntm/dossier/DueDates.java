package vn.dienbien.ntm.dossier;

import java.util.Optional;
import vn.dienbien.ntm.base.Due;

/** What the dossier's own pages ask of the deadlines, which stand on a higher floor. */
public interface DueDates {

  /** The deadline of a step the dossier waits in; empty when it has no limit. */
  Optional<Due> dueOf(DossierFacts dossier, String step);
}
