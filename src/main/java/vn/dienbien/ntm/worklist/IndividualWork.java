package vn.dienbien.ntm.worklist;

import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;

/**
 * Work that a feature gives to people by name, and that can pass to another. Contributed as a bean
 * by the feature that keeps the assignment; asked in a running transaction. Who may ask has been
 * checked.
 */
public interface IndividualWork {

  /** Whether rows of this step are the feature's. */
  boolean owns(String stepId);

  /** The role in which it is done, held at the district of what it is about. */
  Role role();

  /** Who could do these pieces, as far as offices go, in as many statements as for one piece. */
  List<PersonSummary> candidates(List<HeldTask> pieces);

  /**
   * Why pieces cannot pass to a person; what can pass has no entry. In as many statements as for
   * one piece.
   */
  Map<HeldTask, Sentence> obstacles(List<HeldTask> pieces, PersonSummary to);

  /**
   * Passes one piece on, record and row of the worklist.
   *
   * @return whether it was still there to be passed
   */
  boolean move(HeldTask piece, ActorKey from, PersonSummary to);
}
