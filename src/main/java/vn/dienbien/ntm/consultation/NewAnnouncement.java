package vn.dienbien.ntm.consultation;

import java.time.LocalDate;

/**
 * An announcement to be recorded.
 *
 * @param announcedOn the day; not in the future
 * @param channel how it reached the people
 * @param reference programme, address of the page or place; at most 500 characters, may be empty
 */
public record NewAnnouncement(
    LocalDate announcedOn, AnnouncementChannel channel, String reference) {}
