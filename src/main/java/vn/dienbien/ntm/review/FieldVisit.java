package vn.dienbien.ntm.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A visit of the verification team to the commune.
 *
 * @param id its key; 0 for a new one
 * @param date the day
 * @param participants who took part
 * @param notes what was seen
 * @param files keys of stored photos and papers
 * @param recordedBy who recorded it last; null for a new one
 * @param recordedAt when; null for a new one
 */
public record FieldVisit(
    long id,
    LocalDate date,
    String participants,
    String notes,
    List<Long> files,
    String recordedBy,
    LocalDateTime recordedAt) {

  /** A visit to be recorded. */
  public static FieldVisit of(
      long id, LocalDate date, String participants, String notes, List<Long> files) {
    return new FieldVisit(id, date, participants.strip(), notes.strip(), files, null, null);
  }
}
