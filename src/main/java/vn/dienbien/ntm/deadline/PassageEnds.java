package vn.dienbien.ntm.deadline;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.dossier.Step;

/**
 * Which step of a dossier an entry of the log ended: the part of its kind after "step.". Recalls
 * and withdrawals end none: they tell nothing of how long a step takes.
 */
final class PassageEnds {

  private static final String FILED_AGAIN = "filedAgain";
  private static final String RETURNED_BY_PROVINCE = "returnedByProvince";
  private static final String RECALLED = "recalled";

  private static final Map<String, String> ENDED =
      Map.ofEntries(
          entry("registered", Step.REGISTER),
          entry("registeredLate", Step.REGISTER),
          entry("registrationAccepted", Step.ANSWER_REGISTRATION),
          entry("registrationRefused", Step.ANSWER_REGISTRATION),
          entry("prepared", Step.PREPARE),
          entry("consulted", Step.CONSULT),
          entry("communeMet", Step.COMMUNE_MEETING),
          entry("communeFellShort", Step.COMMUNE_MEETING),
          entry("revised", Step.FILE),
          entry("filed", Step.FILE),
          entry("filedLate", Step.FILE),
          entry(FILED_AGAIN, Step.SUPPLEMENT),
          entry("acceptedByDistrict", Step.RECEIVE_DISTRICT),
          entry("returnedByDistrict", Step.RECEIVE_DISTRICT),
          entry("verified", Step.VERIFY),
          entry("heardResidents", Step.HEAR_RESIDENTS),
          entry("districtVoted", Step.DISTRICT_VOTE),
          entry("districtFellShort", Step.DISTRICT_VOTE),
          entry("submitted", Step.SUBMIT_PROVINCE),
          entry("submittedLate", Step.SUBMIT_PROVINCE),
          entry("notProposed", Step.SUBMIT_PROVINCE),
          entry("acceptedByProvince", Step.RECEIVE_PROVINCE),
          entry(RETURNED_BY_PROVINCE, Step.RECEIVE_PROVINCE),
          entry("appraised", Step.APPRAISE),
          entry("appraisedOverSilence", Step.APPRAISE),
          entry("combined", Step.APPRAISAL_REPORT),
          entry("passed", Step.COUNCIL),
          entry("notPassed", Step.COUNCIL),
          entry("opinionGiven", Step.OPINION),
          entry("recognised", Step.DECIDE),
          entry("basicallyRecognised", Step.DECIDE),
          entry("refused", Step.DECIDE));

  private PassageEnds() {}

  /**
   * The step that an entry ended.
   *
   * @param before the entry before it; what follows a recall began in the midst of a step
   */
  static Optional<String> stepOf(String before, String kind) {
    if (before.equals(RECALLED)) {
      return Optional.empty();
    }
    if (kind.equals(FILED_AGAIN) && before.equals(RETURNED_BY_PROVINCE)) {
      return Optional.of(Step.SUPPLEMENT_FOR_PROVINCE);
    }
    Optional<String> step = Optional.ofNullable(ENDED.get(kind));
    return before.equals(FILED_AGAIN)
        ? step.map(ended -> ended.equals(Step.SUBMIT_PROVINCE) ? Step.RESUBMIT_PROVINCE : ended)
        : step;
  }
}
