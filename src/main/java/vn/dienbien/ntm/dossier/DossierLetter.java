package vn.dienbien.ntm.dossier;

import java.util.Optional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.Letter;

/**
 * A kind of letter that the portal writes for a dossier. Features contribute theirs as beans, so
 * that {@code dossier} never looks up. It is asked only about dossiers the signed-in person may
 * see, inside a transaction that reads.
 */
public interface DossierLetter {

  /** Its name in the address and in the name of the file: lower case, no marks, dashes. */
  String id();

  /** What it is called. */
  Sentence title();

  /** Smaller stands further up: the order of the procedure, in tens. */
  int order();

  /**
   * Whether the letter can be written for this dossier and this person now, and a short line about
   * it, e.g. which return it belongs to. Costs two statements at most.
   */
  Optional<Sentence> offer(DossierFacts dossier, DossierRights rights);

  /** The letter; throws {@link NotThere} as the services do. */
  Letter letter(long dossierId);
}
