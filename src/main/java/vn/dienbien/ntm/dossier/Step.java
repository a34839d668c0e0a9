package vn.dienbien.ntm.dossier;

/** Ids of the steps of the recognition procedure, as in its models. */
public final class Step {

  public static final String REGISTER = "register";
  public static final String ANSWER_REGISTRATION = "answerRegistration";
  public static final String PREPARE = "prepare";
  public static final String CONSULT = "consult";
  public static final String COMMUNE_MEETING = "communeMeeting";

  /** The leader's own step; also the leader's part of the supplements. */
  public static final String FILE = "file";

  public static final String RECEIVE_DISTRICT = "receiveDistrict";
  public static final String SUPPLEMENT = "supplement";
  public static final String VERIFY = "verify";
  public static final String HEAR_RESIDENTS = "hearResidents";
  public static final String DISTRICT_VOTE = "districtVote";
  public static final String SUBMIT_PROVINCE = "submitProvince";
  public static final String RECEIVE_PROVINCE = "receiveProvince";
  public static final String SUPPLEMENT_FOR_PROVINCE = "supplementForProvince";
  public static final String RESUBMIT_PROVINCE = "resubmitProvince";
  public static final String APPRAISE = "appraise";
  public static final String APPRAISAL_REPORT = "appraisalReport";
  public static final String COUNCIL = "council";
  public static final String OPINION = "opinion";
  public static final String DECIDE = "decide";

  private Step() {}

  /**
   * How long a commune may take to answer a return out of a running review is that of the return on
   * receipt to the same level.
   *
   * @param review the step in which the dossier is reviewed
   */
  public static String supplementOf(String review) {
    return review.equals(APPRAISE) ? SUPPLEMENT_FOR_PROVINCE : SUPPLEMENT;
  }
}
