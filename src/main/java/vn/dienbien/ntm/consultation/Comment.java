package vn.dienbien.ntm.consultation;

/**
 * A comment that was recorded.
 *
 * @param id key
 * @param said who said what and was answered what
 * @param recordedBy who wrote it down last
 * @param version counts the corrections
 */
public record Comment(long id, NewComment said, String recordedBy, int version) {

  /** Whether it was answered. */
  public boolean isAnswered() {
    return !said.answer().isBlank();
  }
}
