package vn.dienbien.ntm.workflow;

import vn.dienbien.ntm.dossier.Step;

/** Names in the process model: process key, steps, the words its gateways read. */
final class Bpmn {

  static final String RECOGNITION = "recognition";
  static final String RECOGNITION_FILE = "bpmn/recognition.bpmn";

  static final String PREPARE = Step.PREPARE;
  static final String RECEIVE_DISTRICT = Step.RECEIVE_DISTRICT;
  static final String SUPPLEMENT = Step.SUPPLEMENT;
  static final String VERIFY = Step.VERIFY;
  static final String SUBMIT_PROVINCE = Step.SUBMIT_PROVINCE;
  static final String RECEIVE_PROVINCE = Step.RECEIVE_PROVINCE;
  static final String SUPPLEMENT_FOR_PROVINCE = Step.SUPPLEMENT_FOR_PROVINCE;
  static final String APPRAISE = Step.APPRAISE;
  static final String APPRAISAL_REPORT = Step.APPRAISAL_REPORT;
  static final String COUNCIL = Step.COUNCIL;
  static final String DECIDE = Step.DECIDE;

  static final String DISTRICT_OUTCOME = "districtOutcome";
  static final String PROVINCE_OUTCOME = "provinceOutcome";
  static final String COUNCIL_OUTCOME = "councilOutcome";
  static final String DECISION_OUTCOME = "decisionOutcome";
  static final String FIRST_FILING = "firstFiling";

  static final String ACCEPTED = "ACCEPTED";
  static final String RETURNED = "RETURNED";
  static final String RECALLED = "RECALLED";
  static final String PASSED = "PASSED";
  static final String NOT_PASSED = "NOT_PASSED";
  static final String RECOGNISED = "RECOGNISED";
  static final String REFUSED = "REFUSED";

  private Bpmn() {}
}
