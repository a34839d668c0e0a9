package vn.dienbien.ntm.worklist;

import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * What a hand-over would do, or did.
 *
 * @param moving the pieces that pass
 * @param staying the pieces that stay, each with the reason
 */
public record HandOverPlan(List<HeldTask> moving, List<Stay> staying) {

  /**
   * A piece that stays where it is.
   *
   * @param piece the piece
   * @param why why it cannot pass
   */
  public record Stay(HeldTask piece, Sentence why) {}
}
