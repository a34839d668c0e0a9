package vn.dienbien.ntm.round;

import java.util.Optional;
import java.util.OptionalInt;
import vn.dienbien.ntm.security.Role;

/**
 * A step of the procedure as a version sets it.
 *
 * @param id id of the user task in the model
 * @param actor the role that has the step
 * @param actorPlace where the actor holds the role, e.g. the code of a department; empty: the unit
 *     of the dossier at the level of the role
 * @param duration days it may take; empty if it has no limit of its own
 * @param dayKind what the days count
 * @param cutoff the cut-off of the round it must be done before, if any
 * @param source the document it comes from
 * @param confirmed whether a person has checked it against the document
 */
public record ProcedureStep(
    String id,
    Role actor,
    Optional<String> actorPlace,
    OptionalInt duration,
    CountedDays dayKind,
    Optional<CutoffKind> cutoff,
    String source,
    boolean confirmed) {}
