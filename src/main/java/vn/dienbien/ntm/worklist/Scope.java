package vn.dienbien.ntm.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Which rows are a person's own and which they may see, as SQL.
 *
 * @param person who asks
 */
record Scope(SignedIn person) {

  private static final Role[] COMMUNE = {Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER};
  private static final Role[] DISTRICT = {
    Role.DISTRICT_OFFICER, Role.DISTRICT_VERIFIER, Role.FRONT_OFFICER, Role.DISTRICT_LEADER
  };
  private static final Set<Role> EVERYWHERE =
      Set.of(
          Role.PROVINCE_OFFICER,
          Role.PROVINCE_LEADER,
          Role.VIEWER,
          Role.COUNCIL_SECRETARY,
          Role.DEPARTMENT_DESK);

  /** Who has not voted yet is the business of the secretary alone. */
  static final String BALLOT = "castBallot";

  /** The person's own rows. A ballot passes to no substitute: the council has its own. */
  String mine() {
    return "actor_key in (:keys)" + (person.isActing() ? " and step_id <> '" + BALLOT + "'" : "");
  }

  /**
   * Rows of others the person may see: of their places, of dossiers that were opened to them, and
   * all of them for who sees the province.
   */
  String waiting() {
    List<String> any = new ArrayList<>();
    if (person.offices().stream().anyMatch(office -> EVERYWHERE.contains(office.role()))) {
      any.add("true");
    } else {
      if (!person.placesOf(COMMUNE).isEmpty()) {
        any.add("commune_id in (:communes)");
      }
      if (!person.placesOf(DISTRICT).isEmpty()) {
        any.add("district_id in (:districts)");
      }
      any.add("dossier_id in (select dossier_id from dossier_grant where actor_key in (:keys))");
    }
    String secret = person.has(Role.COUNCIL_SECRETARY) ? "" : " and step_id <> '" + BALLOT + "'";
    return "actor_key not in (:keys)" + secret + " and (" + String.join(" or ", any) + ")";
  }

  /** The values that the conditions name. */
  MapSqlParameterSource values() {
    return new MapSqlParameterSource()
        .addValue("keys", person.actorKeys().stream().map(Object::toString).toList())
        .addValue("communes", person.placesOf(COMMUNE))
        .addValue("districts", person.placesOf(DISTRICT))
        .addValue("person", person.personId());
  }
}
