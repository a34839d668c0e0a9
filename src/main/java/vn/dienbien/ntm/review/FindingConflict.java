package vn.dienbien.ntm.review;

import vn.dienbien.ntm.base.Refusal;

/**
 * A colleague of the same office recorded the finding first. Carries theirs, so that the person
 * sees both and chooses.
 */
public class FindingConflict extends Refusal {

  private final transient Finding theirs;

  FindingConflict(Finding theirs) {
    super("review.changedMeanwhile", theirs.recordedBy());
    this.theirs = theirs;
  }

  /** The finding as the colleague left it. */
  public Finding theirs() {
    return theirs;
  }
}
