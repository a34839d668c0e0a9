package vn.dienbien.ntm.worklist;

import java.util.Collection;
import java.util.Set;

/**
 * A kind of case that people take part in and look for afterwards. Contributed as a bean by the
 * feature that owns its table, so that all kinds stand in one list, paged in one statement.
 */
public interface CaseSource {

  /** Kind of its subjects in the log ("dossier" of "dossier:12"); lower-case ASCII. */
  String kind();

  /**
   * A select of all its cases with the columns id, title, number (may be null), year, status and
   * search (folded text, the number too); a constant text, no parameters.
   */
  String rows();

  /** Key of the words for a value of the column status. */
  String statusKey(String status);

  /** Those of some cases that exist for the signed-in person; at most one statement. */
  Set<Long> visible(Collection<Long> ids);

  /** The address of a case, relative to the root. */
  String address(long id);
}
