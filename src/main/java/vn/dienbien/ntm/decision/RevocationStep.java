package vn.dienbien.ntm.decision;

/** Ids of the steps of the revocation, as in the model and in the procedure versions. */
public final class RevocationStep {

  public static final String PROPOSE = "revokePropose";
  public static final String HEAR = "revokeHear";
  public static final String DECIDE = "revokeDecide";

  private RevocationStep() {}
}
