package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A return for supplement: one instruction, named items with a reason each.
 *
 * @param returnNo 1 and up
 * @param origin out of which step it was returned
 * @param instruction what holds for all items; may be empty
 * @param returnedBy who
 * @param returnedAt when
 * @param answeredAt when the commune filed again; null while it is open
 * @param answeredFiling number of the filing that answered it; null while it is open
 * @param items what was named; never empty
 */
public record ReturnRound(
    int returnNo,
    Origin origin,
    String instruction,
    String returnedBy,
    LocalDateTime returnedAt,
    LocalDateTime answeredAt,
    Integer answeredFiling,
    List<ReturnedItem> items) {

  /** Where the return came from. */
  public enum Origin {
    /** Reception at the district. */
    DISTRICT,
    /** Reception at the province. */
    PROVINCE,
    /** Verification: it goes on meanwhile. */
    VERIFICATION,
    /** Appraisal: it goes on meanwhile. */
    APPRAISAL;

    /** Whether the dossier stays in its review while the commune answers. */
    public boolean isReview() {
      return this == VERIFICATION || this == APPRAISAL;
    }

    /** Whether the district asked, not the province. */
    public boolean isOfDistrict() {
      return this == DISTRICT || this == VERIFICATION;
    }
  }

  /** Whether the commune has not answered yet. */
  public boolean isOpen() {
    return answeredAt == null;
  }

  /** The items that concern an indicator: itself, and files that prove it. */
  public List<ReturnedItem> on(String indicatorId) {
    return items.stream().filter(item -> indicatorId.equals(item.indicatorId())).toList();
  }

  /** The documents that were named. */
  public List<ReturnedItem> documents() {
    return items.stream().filter(item -> item.kind() == ReturnItem.Kind.DOCUMENT).toList();
  }

  /** The indicators concerned, themselves or by a file. */
  public Set<String> indicators() {
    Set<String> ids = new TreeSet<>();
    items.stream()
        .filter(item -> item.indicatorId() != null)
        .forEach(i -> ids.add(i.indicatorId()));
    return ids;
  }
}
