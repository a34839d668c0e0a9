package vn.dienbien.ntm.notification;

import static vn.dienbien.ntm.dossier.DossierStatus.COUNCIL;
import static vn.dienbien.ntm.dossier.DossierStatus.READY;
import static vn.dienbien.ntm.dossier.DossierStatus.REGISTERED;
import static vn.dienbien.ntm.dossier.DossierStatus.SUBMITTED;
import static vn.dienbien.ntm.dossier.DossierStatus.SUPPLEMENTED;
import static vn.dienbien.ntm.dossier.DossierStatus.VERIFIED;

import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.dossier.DossierStatus;

/**
 * Who wants to know where a dossier has come to. Not every inner step is told: only what others
 * have answered, and ends.
 */
enum MoveAudience {
  /** Officer and leader of the commune. */
  COMMUNE,
  /** Officer and leader of the district that sent the dossier on, if there is one. */
  DISTRICT,
  /** Whoever receives for the province. */
  PROVINCE;

  /** Whom a move is told to; empty for inner steps. {@code from} is null for a new dossier. */
  static List<MoveAudience> of(DossierStatus from, DossierStatus to) {
    return switch (to) {
      case DRAFT -> from == REGISTERED ? List.of(COMMUNE) : List.of();
      case REGISTRATION_REFUSED, SUPPLEMENTING, VERIFYING, HEARING -> List.of(COMMUNE);
      case SUBMITTED -> from == VERIFIED || from == SUPPLEMENTED ? List.of(COMMUNE) : List.of();
      case SUPPLEMENTING_FOR_PROVINCE,
          APPRAISING,
          COUNCIL,
          NOT_PASSED,
          RECOGNISED,
          BASICALLY_RECOGNISED,
          REFUSED,
          NOT_PROPOSED,
          REVOKED ->
          List.of(COMMUNE, DISTRICT);
      case OPINION, DECIDING -> from == COUNCIL ? List.of(COMMUNE, DISTRICT) : List.of();
      case WITHDRAWN -> withdrawn(from);
      case REGISTERING,
          REGISTERED,
          CONSULTING,
          MEETING,
          READY,
          FILED,
          DISTRICT_VOTING,
          VERIFIED,
          SUPPLEMENTED,
          COMBINING ->
          List.of();
    };
  }

  /** Everybody who had the dossier before. */
  private static List<MoveAudience> withdrawn(DossierStatus from) {
    List<MoveAudience> told = new ArrayList<>(List.of(COMMUNE));
    if (from.compareTo(READY) > 0) {
      told.add(DISTRICT);
    }
    if (from.compareTo(SUBMITTED) >= 0) {
      told.add(PROVINCE);
    }
    return told;
  }
}
