package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Sentence;

/**
 * Something the signed-in person took part in.
 *
 * @param subject what it is
 * @param title its commune, or its village and commune
 * @param number receipt number; null if it has none
 * @param year the year that is assessed
 * @param lastDone what the person did last
 * @param lastAt when, by the clock of the portal
 * @param now what it is now; empty where the person may no longer see it
 */
public record PastCase(
    Subject subject,
    String title,
    String number,
    int year,
    Sentence lastDone,
    LocalDateTime lastAt,
    Optional<Now> now) {

  /**
   * A case as it is now.
   *
   * @param statusKey key of the words for its status
   * @param isWaiting whether something is to be done about it
   * @param holders the people who have it, each once; empty where the offices are vacant
   * @param address its page, relative to the root
   */
  public record Now(
      String statusKey, boolean isWaiting, List<PersonSummary> holders, String address) {}
}
