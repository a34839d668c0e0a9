package vn.dienbien.ntm.dossier;

/** Ids of the steps of the recognition procedure, as in the model, plus the act of filing. */
public final class Step {

  public static final String PREPARE = "prepare";
  public static final String RECEIVE_DISTRICT = "receiveDistrict";
  public static final String SUPPLEMENT = "supplement";
  public static final String VERIFY = "verify";
  public static final String SUBMIT_PROVINCE = "submitProvince";
  public static final String RECEIVE_PROVINCE = "receiveProvince";
  public static final String SUPPLEMENT_FOR_PROVINCE = "supplementForProvince";
  public static final String APPRAISE = "appraise";
  public static final String APPRAISAL_REPORT = "appraisalReport";
  public static final String COUNCIL = "council";
  public static final String DECIDE = "decide";

  /** The leader's part of preparing and supplementing: not a step of its own in the model. */
  public static final String FILE = "file";

  private Step() {}
}
