package vn.dienbien.ntm.round;

import java.time.LocalDate;

/**
 * What stands above the values of a version of the procedure.
 *
 * @param name its name
 * @param source the decision it follows
 * @param inForceFrom first day it is in force; null while nobody has entered it
 * @param inForceTo last day it is in force; null while it has none
 */
public record VersionHead(String name, String source, LocalDate inForceFrom, LocalDate inForceTo) {

  /** The head of a version. */
  public static VersionHead of(ProcedureVersion version) {
    return new VersionHead(
        version.name(), version.source(), version.term().inForceFrom(), version.term().inForceTo());
  }
}
