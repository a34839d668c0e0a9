package vn.dienbien.ntm.decision;

import vn.dienbien.ntm.dossier.StepNoLongerOpen;

/**
 * What a re-check tells the workflow, named for what happened. Every call joins the running
 * transaction and throws {@link StepNoLongerOpen} when it does not wait in the step meant.
 */
public interface RevocationProcess {

  /** A re-check was opened: the itinerary begins. */
  void opened(long revocationId);

  /** The desk found no grounds: the itinerary ends. */
  void closed(long revocationId);

  /** The desk proposed the revocation. */
  void proposed(long revocationId);

  /** The commune answered, or its term passed in silence. */
  void heard(long revocationId);

  /** The chair revoked the recognition or let it stand. */
  void decided(long revocationId, boolean revoked);
}
