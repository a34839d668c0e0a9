package vn.dienbien.ntm.dossier.ui;

import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;

/** The stations of the procedure as the stepper shows them, from the commune to the province. */
enum Milestone {
  REGISTER,
  PREPARE,
  CONSULT,
  RECEIVE_DISTRICT,
  VERIFY,
  HEAR,
  SUBMIT,
  RECEIVE_PROVINCE,
  APPRAISE,
  COUNCIL,
  DECIDE;

  /**
   * The station a dossier stands at; a returned one stands where it was returned from, one that
   * ended where it was then.
   */
  static Milestone of(DossierStatus reached) {
    return switch (reached) {
      case REGISTERING, REGISTERED, REGISTRATION_REFUSED -> REGISTER;
      case DRAFT -> PREPARE;
      case CONSULTING, MEETING, READY -> CONSULT;
      case FILED, SUPPLEMENTING -> RECEIVE_DISTRICT;
      case VERIFYING -> VERIFY;
      case HEARING, DISTRICT_VOTING -> HEAR;
      case VERIFIED, NOT_PROPOSED -> SUBMIT;
      case SUBMITTED, SUPPLEMENTING_FOR_PROVINCE, SUPPLEMENTED -> RECEIVE_PROVINCE;
      case APPRAISING, COMBINING -> APPRAISE;
      case COUNCIL, NOT_PASSED -> COUNCIL;
      case OPINION, DECIDING, RECOGNISED, BASICALLY_RECOGNISED, REFUSED, WITHDRAWN, REVOKED ->
          DECIDE;
    };
  }

  /** The step of the procedure whose absence from a version takes the station off its way. */
  String step() {
    return switch (this) {
      case REGISTER -> Step.REGISTER;
      case PREPARE -> Step.PREPARE;
      case CONSULT -> Step.CONSULT;
      case RECEIVE_DISTRICT -> Step.RECEIVE_DISTRICT;
      case VERIFY -> Step.VERIFY;
      case HEAR -> Step.HEAR_RESIDENTS;
      case SUBMIT -> Step.SUBMIT_PROVINCE;
      case RECEIVE_PROVINCE -> Step.RECEIVE_PROVINCE;
      case APPRAISE -> Step.APPRAISE;
      case COUNCIL -> Step.COUNCIL;
      case DECIDE -> Step.DECIDE;
    };
  }

  /** Key of the level it belongs to. */
  String levelKey() {
    return switch (this) {
      case REGISTER, PREPARE, CONSULT -> "dossier.level.COMMUNE";
      case RECEIVE_DISTRICT, VERIFY, HEAR, SUBMIT -> "dossier.level.DISTRICT";
      default -> "dossier.level.PROVINCE";
    };
  }
}
