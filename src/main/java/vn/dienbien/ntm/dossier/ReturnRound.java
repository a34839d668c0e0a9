package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A return for supplement: one instruction, named indicators with a reason each.
 *
 * @param returnNo 1 and up
 * @param stage who returned it
 * @param instruction what holds for all items; may be empty
 * @param returnedBy who
 * @param returnedAt when
 * @param answeredAt when the commune filed again; null while it is open
 * @param items reason by indicator id; never empty
 */
public record ReturnRound(
    int returnNo,
    Stage stage,
    String instruction,
    String returnedBy,
    LocalDateTime returnedAt,
    LocalDateTime answeredAt,
    Map<String, String> items) {

  /** The level that returned the dossier. */
  public enum Stage {
    DISTRICT,
    PROVINCE
  }

  /** Whether the commune has not answered yet. */
  public boolean isOpen() {
    return answeredAt == null;
  }
}
