package vn.dienbien.ntm.village;

/** Ids of the steps of a request, as in the model, plus the work of preparing it. */
public final class VillageStep {

  public static final String REQUEST = "villageRequest";
  public static final String VERIFY = "villageVerify";
  public static final String DECIDE = "villageDecide";

  /** The officer's part of {@link #REQUEST}: not a step of its own in the model. */
  public static final String PREPARE = "villagePrepare";

  private VillageStep() {}
}
