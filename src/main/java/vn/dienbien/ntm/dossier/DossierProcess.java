package vn.dienbien.ntm.dossier;

import java.util.List;
import java.util.Set;

/**
 * What the dossier tells the workflow, named for what happened. Every call joins the running
 * transaction and throws {@link StepNoLongerOpen} when the dossier does not wait in the step meant.
 */
public interface DossierProcess {

  /**
   * Which parts of the procedure a dossier goes through, as its procedure version says.
   *
   * @param registration whether the commune registers first
   * @param district whether a district verifies
   * @param opinion whether the Standing Committee is asked before the decision
   */
  record Parts(boolean registration, boolean district, boolean opinion) {}

  /**
   * One model of the procedure with the steps it stands in.
   *
   * @param key key of the model; words: "diagram.model.key"
   * @param xml the model as BPMN XML
   * @param current ids of the steps and stages under way in it
   */
  record Diagram(String key, String xml, Set<String> current) {}

  /** A dossier was opened: the itinerary begins. */
  void opened(long dossierId, Parts parts);

  /** The commune sent its registration. */
  void registered(long dossierId);

  /** The registration was answered. */
  void registrationAnswered(long dossierId, boolean accepted);

  /** The self-assessment is complete; the consultation begins. */
  void prepared(long dossierId);

  /** The consultation is over. */
  void consulted(long dossierId);

  /** The commune's meeting voted. */
  void communeMet(long dossierId, boolean reached);

  /** The leader gave the dossier back to the officer instead of filing it. */
  void revised(long dossierId);

  /** The commune filed from the step it was in. */
  void filed(long dossierId, DossierStatus from);

  /** The sender took the dossier back before it was received there. */
  void recalled(long dossierId, DossierStatus from, boolean wasFirstFiling);

  /** The district or the province, by the step, accepted the dossier or returned items. */
  void received(long dossierId, DossierStatus from, boolean accepted);

  /** The verification is closed. */
  void verified(long dossierId);

  /** Announcements and residents' survey are over. */
  void heardResidents(long dossierId);

  /** The district voted. */
  void districtVoted(long dossierId);

  /** The district's leader sent the dossier to the province, or declined to. */
  void submitted(long dossierId, DossierStatus from, boolean proposed);

  /** The last department has concluded, or was closed over. */
  void appraised(long dossierId);

  /** The province officer closed the appraisal. */
  void combined(long dossierId);

  /** The council voted. */
  void voted(long dossierId, boolean passed);

  /** The opinion of the Standing Committee is there. */
  void opinionGiven(long dossierId);

  /** The chair decided; {@code outcome} is an ended status. */
  void decided(long dossierId, DossierStatus outcome);

  /** The commune withdrew: whatever was open is cancelled. */
  void withdrawn(long dossierId);

  /** Ids of the steps the dossier waits in now; empty once it has ended. */
  Set<String> currentSteps(long dossierId);

  /** The models of the deployment this dossier runs on: the procedure, then the stage it is in. */
  List<Diagram> diagrams(long dossierId);
}
