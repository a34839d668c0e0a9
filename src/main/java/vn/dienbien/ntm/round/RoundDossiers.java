package vn.dienbien.ntm.round;

import java.util.Map;
import vn.dienbien.ntm.base.Sentence;

/** What the dossiers of a round tell the round; dossiers stand a floor above. */
public interface RoundDossiers {

  /** Where the dossiers of a round are, by commune; communes without a dossier are missing. */
  Map<String, Standing> standings(int roundId);

  /**
   * Where a dossier is.
   *
   * @param status the name of its status
   * @param maySeekAgain whether it was never filed or ended without a recognition, so that the
   *     commune may be carried over to a later round
   */
  record Standing(Sentence status, boolean maySeekAgain) {}
}
