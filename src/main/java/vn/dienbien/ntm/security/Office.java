package vn.dienbien.ntm.security;

import java.io.Serializable;

/**
 * A role held at a place.
 *
 * @param role the role
 * @param place id of the unit, or code of the department for {@link Role#DEPARTMENT_APPRAISER}
 */
public record Office(Role role, String place) implements Serializable {

  /** The key of everybody who holds this office. */
  public ActorKey key() {
    return ActorKey.of(role, place);
  }
}
