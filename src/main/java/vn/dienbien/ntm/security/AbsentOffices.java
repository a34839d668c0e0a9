package vn.dienbien.ntm.security;

import java.util.Optional;
import java.util.Set;

/** Tells which offices pass to whoever stands in for a person. Implemented where accounts live. */
public interface AbsentOffices {

  /** The offices a substitute holds in their stead; empty when the account is closed or gone. */
  Optional<Set<Office>> of(long personId);
}
