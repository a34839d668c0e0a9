package vn.dienbien.ntm.story;

import java.util.Arrays;
import java.util.Optional;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Role;

/** The step a dossier of a status waits in, and whose it is; an ended dossier waits in none. */
enum WalkStep {
  REGISTERING("register", Role.COMMUNE_OFFICER),
  REGISTERED("answerRegistration", Role.DISTRICT_OFFICER),
  DRAFT("prepare", Role.COMMUNE_OFFICER),
  CONSULTING("consult", Role.COMMUNE_OFFICER),
  MEETING("communeMeeting", Role.COMMUNE_OFFICER),
  READY("file", Role.COMMUNE_LEADER),
  FILED("receiveDistrict", Role.DISTRICT_OFFICER),
  SUPPLEMENTING("supplement", Role.COMMUNE_OFFICER),
  VERIFYING("verify", Role.DISTRICT_OFFICER),
  HEARING("hearResidents", Role.DISTRICT_OFFICER),
  DISTRICT_VOTING("districtVote", Role.DISTRICT_OFFICER),
  VERIFIED("submitProvince", Role.DISTRICT_LEADER),
  SUBMITTED("receiveProvince", null),
  SUPPLEMENTING_FOR_PROVINCE("supplementForProvince", Role.COMMUNE_OFFICER),
  SUPPLEMENTED("resubmitProvince", Role.DISTRICT_LEADER),
  APPRAISING("appraise", null),
  COMBINING("appraisalReport", null),
  COUNCIL("council", Role.COUNCIL_SECRETARY),
  OPINION("opinion", null),
  DECIDING("decide", Role.PROVINCE_LEADER);

  final String id;

  /** Null for the province's desk, which the versions give to different offices. */
  final Role role;

  WalkStep(String id, Role role) {
    this.id = id;
    this.role = role;
  }

  static Optional<WalkStep> of(DossierStatus status) {
    return Arrays.stream(values()).filter(step -> step.name().equals(status.name())).findFirst();
  }
}
