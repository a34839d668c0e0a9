package vn.dienbien.ntm.consultation;

import java.time.LocalDate;

/**
 * A meeting as its minutes tell it.
 *
 * @param heldOn the day; not in the future
 * @param place where, at most 200 characters
 * @param chair who chaired it, at most 150 characters; may be empty
 * @param secretary who wrote the minutes, at most 150 characters; may be empty
 * @param ballots how it voted
 * @param isSecret whether by secret ballot
 * @param minutesFile the scan of the signed minutes
 */
public record NewMeeting(
    LocalDate heldOn,
    String place,
    String chair,
    String secretary,
    Ballots ballots,
    boolean isSecret,
    Long minutesFile) {}
