package vn.dienbien.ntm.workflow;

import java.util.List;

/**
 * What a move to the newest models came to, or would come to.
 *
 * @param moved how many procedures run on the newest models now
 * @param stuck those that stay where they are
 */
public record ModelMoves(int moved, List<Stuck> stuck) {

  /**
   * A procedure that cannot be moved.
   *
   * @param businessKey what it is about: the number of a dossier, or "kind:number"
   * @param steps ids of the steps it stands in that the newest model does not have; empty where the
   *     engine refused for another cause
   */
  public record Stuck(String businessKey, List<String> steps) {}
}
