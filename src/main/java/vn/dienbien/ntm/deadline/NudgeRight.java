package vn.dienbien.ntm.deadline;

import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Whether a person may ask others to go on with a step: the province about every step, a district
 * about the steps of its communes and its own; nobody about a step that is theirs.
 */
enum NudgeRight {
  GRANTED,
  /** The step waits for the person themself. */
  OWN_STEP,
  /** They do not watch it. */
  NOT_WATCHING;

  /**
   * The right of a person.
   *
   * @param districtId district of the dossier
   * @param actor who has the step
   */
  static NudgeRight of(SignedIn person, String districtId, ActorKey actor) {
    if (!watches(person, districtId, actor)) {
      return NOT_WATCHING;
    }
    return person.is(actor) ? OWN_STEP : GRANTED;
  }

  private static boolean watches(SignedIn person, String districtId, ActorKey actor) {
    if (person.has(Role.PROVINCE_OFFICER)
        || person.has(Role.PROVINCE_LEADER)
        || person.has(Role.DEPARTMENT_DESK)) {
      return true;
    }
    return person.placesOf(Role.DISTRICT_OFFICER, Role.DISTRICT_LEADER).contains(districtId)
        && !actor.isPerson()
        && switch (actor.role().level()) {
          case COMMUNE, DISTRICT -> true;
          case PROVINCE, DEPARTMENT -> false;
        };
  }
}
