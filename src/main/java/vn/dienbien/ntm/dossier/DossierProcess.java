package vn.dienbien.ntm.dossier;

import java.util.Set;

/**
 * What the dossier tells the workflow, named for what happened. Every call joins the running
 * transaction and throws {@link StepNoLongerOpen} when the dossier does not wait in the step meant.
 */
public interface DossierProcess {

  /** A draft was opened: the itinerary begins. */
  void opened(long dossierId);

  /** The commune filed from the step it was in. */
  void filed(long dossierId, DossierStatus from);

  /** The commune took its filing back. */
  void recalled(long dossierId, boolean wasFirstFiling);

  /** The district accepted the dossier or returned items. */
  void receivedByDistrict(long dossierId, boolean accepted);

  /** The last verifier has concluded. */
  void verified(long dossierId);

  /** The district sent the dossier to the province. */
  void submitted(long dossierId);

  /** The province accepted the dossier or returned items. */
  void receivedByProvince(long dossierId, boolean accepted);

  /** The last department has concluded, or was closed over. */
  void appraised(long dossierId);

  /** The province officer closed the appraisal. */
  void combined(long dossierId);

  /** The council voted. */
  void voted(long dossierId, boolean passed);

  /** The chair decided. */
  void decided(long dossierId, boolean recognised);

  /** Ids of the steps the dossier waits in now; empty once it has ended. */
  Set<String> currentSteps(long dossierId);

  /** The process model as BPMN XML, of the deployment this dossier runs on. */
  String model(long dossierId);
}
