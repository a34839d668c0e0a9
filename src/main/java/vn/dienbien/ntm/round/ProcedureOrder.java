package vn.dienbien.ntm.round;

import java.util.Comparator;
import java.util.List;

/** The order in which people read the steps of a procedure: as a dossier walks, then the others. */
final class ProcedureOrder {

  static final String REGISTER = "register";
  static final String ANSWER_REGISTRATION = "answerRegistration";
  static final String FILE = "file";
  static final String SUBMIT_PROVINCE = "submitProvince";

  /** What a commune does between its registration and its filing. */
  static final List<String> COMMUNE = List.of("prepare", "consult", "communeMeeting", FILE);

  /** What a district does one after the other between the two filings. */
  static final List<String> DISTRICT =
      List.of("receiveDistrict", "verify", "hearResidents", "districtVote", SUBMIT_PROVINCE);

  private static final List<String> STEPS =
      List.of(
          REGISTER,
          ANSWER_REGISTRATION,
          "prepare",
          "consult",
          "communeMeeting",
          FILE,
          "receiveDistrict",
          "supplement",
          "verify",
          "hearResidents",
          "announce",
          "survey",
          "districtVote",
          SUBMIT_PROVINCE,
          "receiveProvince",
          "supplementForProvince",
          "resubmitProvince",
          "appraise",
          "appraisalReport",
          "council",
          "opinion",
          "decide",
          "villageRequest",
          "villageVerify",
          "villageDecide",
          "revokePropose",
          "revokeHear",
          "revokeDecide",
          "revokePublish");

  private ProcedureOrder() {}

  /** Compares ids of steps; one that is not listed comes last. */
  static Comparator<String> ofSteps() {
    return Comparator.comparingInt(ProcedureOrder::place).thenComparing(Comparator.naturalOrder());
  }

  private static int place(String stepId) {
    int place = STEPS.indexOf(stepId);
    return place < 0 ? STEPS.size() : place;
  }
}
