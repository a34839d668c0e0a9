package vn.dienbien.ntm.village;

import java.util.Set;

/**
 * What a request tells the workflow, named for what happened. Every call joins the running
 * transaction and throws {@link vn.dienbien.ntm.dossier.StepNoLongerOpen} when the request does not
 * wait in the step meant.
 */
public interface VillageProcess {

  /** The commune began a request: the itinerary begins. */
  void opened(long requestId);

  /** The commune sent it, first or again. */
  void requested(long requestId);

  /** The verification is closed, or criteria went back to the commune. */
  void verified(long requestId, boolean accepted);

  /** The decision was recorded. */
  void decided(long requestId, boolean recognised);

  /** The commune withdrew it. */
  void withdrawn(long requestId);

  /** Ids of the steps the request waits in now; empty once it has ended. */
  Set<String> currentSteps(long requestId);
}
