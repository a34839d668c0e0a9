package vn.dienbien.ntm.workflow;

import java.util.List;
import vn.dienbien.ntm.dossier.Step;

/** Names in the process models: keys, steps, the words that gateways read. */
final class Bpmn {

  static final String RECOGNITION = "recognition";

  /** The procedure and its stages, each in a file of its own. */
  static final List<String> RECOGNITION_MODELS =
      List.of(RECOGNITION, "registration", "commune", "district", "province", "decision");

  static final String WITHDRAWN_MESSAGE = "withdrawn_message";

  static final String REGISTER = Step.REGISTER;
  static final String ANSWER_REGISTRATION = Step.ANSWER_REGISTRATION;
  static final String PREPARE = Step.PREPARE;
  static final String CONSULT = Step.CONSULT;
  static final String COMMUNE_MEETING = Step.COMMUNE_MEETING;
  static final String FILE = Step.FILE;
  static final String RECEIVE_DISTRICT = Step.RECEIVE_DISTRICT;
  static final String SUPPLEMENT = Step.SUPPLEMENT;
  static final String VERIFY = Step.VERIFY;
  static final String HEAR_RESIDENTS = Step.HEAR_RESIDENTS;
  static final String DISTRICT_VOTE = Step.DISTRICT_VOTE;
  static final String SUBMIT_PROVINCE = Step.SUBMIT_PROVINCE;
  static final String RECEIVE_PROVINCE = Step.RECEIVE_PROVINCE;
  static final String SUPPLEMENT_FOR_PROVINCE = Step.SUPPLEMENT_FOR_PROVINCE;
  static final String RESUBMIT_PROVINCE = Step.RESUBMIT_PROVINCE;
  static final String APPRAISE = Step.APPRAISE;
  static final String APPRAISAL_REPORT = Step.APPRAISAL_REPORT;
  static final String COUNCIL = Step.COUNCIL;
  static final String OPINION = Step.OPINION;
  static final String DECIDE = Step.DECIDE;

  /** Which stages and steps a dossier goes through. */
  static final String HAS_REGISTRATION = "hasRegistration";

  static final String HAS_DISTRICT = "hasDistrict";
  static final String HAS_OPINION = "hasOpinion";

  /** The one word that a step leaves behind for the next gateway. */
  static final String OUTCOME = "outcome";

  static final String FIRST_FILING = "firstFiling";

  static final String ACCEPTED = "ACCEPTED";
  static final String RETURNED = "RETURNED";
  static final String RECALLED = "RECALLED";
  static final String REACHED = "REACHED";
  static final String NOT_REACHED = "NOT_REACHED";
  static final String FILED = "FILED";
  static final String REVISED = "REVISED";
  static final String PROPOSED = "PROPOSED";
  static final String NOT_PROPOSED = "NOT_PROPOSED";
  static final String APPRAISED = "APPRAISED";
  static final String PASSED = "PASSED";
  static final String NOT_PASSED = "NOT_PASSED";
  static final String RECOGNISED = "RECOGNISED";
  static final String BASICALLY_RECOGNISED = "BASICALLY_RECOGNISED";
  static final String REFUSED = "REFUSED";

  private Bpmn() {}
}
