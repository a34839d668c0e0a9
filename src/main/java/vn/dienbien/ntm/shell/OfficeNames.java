package vn.dienbien.ntm.shell;

import vn.dienbien.ntm.security.Office;

/**
 * Gives the place of an office its name. Contributed as a bean by the feature that knows places.
 */
@FunctionalInterface
public interface OfficeNames {

  /** The name of the unit or department at which the office is held, as it is today. */
  String placeName(Office office);
}
