package vn.dienbien.ntm.dossier;

import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * What a stage says of a dossier that has ended. Stages contribute theirs as beans, so that {@code
 * dossier} never looks up. Asked only about dossiers the signed-in person may see, inside a
 * transaction that reads.
 */
public interface DossierEndNote {

  /** Sentences for everybody who sees the dossier; empty where the stage had no part in it. */
  List<Sentence> of(DossierFacts ended);
}
