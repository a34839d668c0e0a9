package vn.dienbien.ntm.dossier;

import vn.dienbien.ntm.base.Refusal;

/**
 * A colleague changed the indicator first. Carries theirs, so that the person sees both and
 * chooses.
 */
public class ClaimConflict extends Refusal {

  private final transient ClaimView theirs;

  ClaimConflict(ClaimView theirs) {
    super("claim.conflict", theirs.changedBy(), theirs.indicator().no());
    this.theirs = theirs;
  }

  /** The claim as the colleague left it. */
  public ClaimView theirs() {
    return theirs;
  }
}
