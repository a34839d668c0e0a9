package vn.dienbien.ntm.village;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A return to the commune, by named criteria.
 *
 * @param returnNo counts the returns of a request, from 1
 * @param instruction the one instruction for all of them; may be ""
 * @param returnedBy who returned it
 * @param returnedAt when
 * @param answeredAt when the commune sent it again; null while it is open
 * @param reasons why, by number of the criterion
 */
public record VillageReturn(
    int returnNo,
    String instruction,
    String returnedBy,
    LocalDateTime returnedAt,
    LocalDateTime answeredAt,
    Map<Integer, String> reasons) {

  /** Whether the commune has not answered it yet. */
  public boolean isOpen() {
    return answeredAt == null;
  }
}
