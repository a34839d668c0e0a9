package vn.dienbien.ntm.round;

import java.time.LocalDate;

/**
 * A version of the procedure in the list.
 *
 * @param id key
 * @param name its name
 * @param status draft or published
 * @param inForceFrom first day it is in force; null while nobody has entered it
 * @param inForceTo last day it is in force; null while it has none
 * @param madeFromName name of the version it was copied from; null for those the portal came with
 * @param rounds how many rounds name it
 */
public record VersionSummary(
    String id,
    String name,
    VersionStatus status,
    LocalDate inForceFrom,
    LocalDate inForceTo,
    String madeFromName,
    int rounds) {}
