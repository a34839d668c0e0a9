package vn.dienbien.ntm.workflow;

import vn.dienbien.ntm.decision.RevocationStep;

/** Names in the model of the revocation: process key, steps, the words its gateways read. */
final class RevocationBpmn {

  static final String REVOCATION = "revocation";
  static final String REVOCATION_FILE = "bpmn/revocation.bpmn";

  static final String PROPOSE = RevocationStep.PROPOSE;
  static final String HEAR = RevocationStep.HEAR;
  static final String DECIDE = RevocationStep.DECIDE;

  static final String OUTCOME = "outcome";

  static final String PROPOSED = "PROPOSED";
  static final String NO_GROUNDS = "NO_GROUNDS";
  static final String REVOKED = "REVOKED";
  static final String KEPT = "KEPT";

  private RevocationBpmn() {}
}
