package vn.dienbien.ntm.consultation;

import java.time.LocalDate;

/**
 * An announcement that was made.
 *
 * @param id key
 * @param announcedOn the day
 * @param channel how it reached the people
 * @param reference programme, address of the page or place; may be empty
 * @param recordedBy who recorded it
 */
public record Announcement(
    long id,
    LocalDate announcedOn,
    AnnouncementChannel channel,
    String reference,
    String recordedBy) {}
