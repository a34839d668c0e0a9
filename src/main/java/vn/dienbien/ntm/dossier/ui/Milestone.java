package vn.dienbien.ntm.dossier.ui;

import vn.dienbien.ntm.dossier.DossierStatus;

/** The stations of the procedure as the stepper shows them, from the commune to the province. */
enum Milestone {
  PREPARE,
  RECEIVE_DISTRICT,
  VERIFY,
  SUBMIT,
  RECEIVE_PROVINCE,
  APPRAISE,
  COUNCIL,
  DECIDE;

  /** The station a dossier stands at; a returned one stands where it was returned from. */
  static Milestone of(DossierStatus status) {
    return switch (status) {
      case DRAFT -> PREPARE;
      case FILED, SUPPLEMENTING -> RECEIVE_DISTRICT;
      case VERIFYING -> VERIFY;
      case VERIFIED -> SUBMIT;
      case SUBMITTED, SUPPLEMENTING_FOR_PROVINCE -> RECEIVE_PROVINCE;
      case APPRAISING, COMBINING -> APPRAISE;
      case COUNCIL, NOT_PASSED -> COUNCIL;
      case DECIDING, RECOGNISED, REFUSED -> DECIDE;
    };
  }

  /** Key of the level it belongs to. */
  String levelKey() {
    return switch (this) {
      case PREPARE -> "dossier.level.COMMUNE";
      case RECEIVE_DISTRICT, VERIFY, SUBMIT -> "dossier.level.DISTRICT";
      default -> "dossier.level.PROVINCE";
    };
  }
}
