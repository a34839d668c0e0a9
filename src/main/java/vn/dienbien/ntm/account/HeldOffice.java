package vn.dienbien.ntm.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;

/** An office as a row of its holder. */
@Embeddable
class HeldOffice implements Serializable {

  @Enumerated(EnumType.STRING)
  private Role role;

  private String place;

  protected HeldOffice() {}

  HeldOffice(Office office) {
    role = office.role();
    place = office.place();
  }

  Office office() {
    return new Office(role, place);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeldOffice that && role == that.role && place.equals(that.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, place);
  }
}
