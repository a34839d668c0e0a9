package vn.dienbien.ntm.decision;

/**
 * What one person may do with one re-check now: the one record that the services ask and the
 * buttons show.
 *
 * @param mayCheck whether findings may be recorded and the re-check closed or the revocation
 *     proposed
 * @param mayAnswer whether the commune's answer may be given, late or not
 * @param mayEndHearing whether the hearing may be ended because the term has passed in silence
 * @param mayDecide whether the ruling may be recorded
 */
public record RevocationRights(
    boolean mayCheck, boolean mayAnswer, boolean mayEndHearing, boolean mayDecide) {}
