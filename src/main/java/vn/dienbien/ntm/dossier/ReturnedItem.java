package vn.dienbien.ntm.dossier;

/**
 * An item of a return as it is shown.
 *
 * @param kind what it is
 * @param key as in {@link ReturnItem}
 * @param listed the reason from the list in words; "" for none
 * @param text the reason in the reviewer's words; "" for none
 * @param indicatorId the indicator it concerns; null for a document
 * @param fileName name of the file; null if it is none
 * @param paperName name of the paper; null if it is none
 */
public record ReturnedItem(
    ReturnItem.Kind kind,
    String key,
    String listed,
    String text,
    String indicatorId,
    String fileName,
    String paperName) {

  /** The whole reason: that of the list, then the reviewer's words. */
  public String reason() {
    if (listed.isEmpty()) {
      return text;
    }
    return text.isEmpty() ? listed : listed + ": " + text;
  }
}
