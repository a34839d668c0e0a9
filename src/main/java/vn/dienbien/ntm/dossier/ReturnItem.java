package vn.dienbien.ntm.dossier;

/**
 * What somebody names in a return, with the reason.
 *
 * @param kind what it is
 * @param key id of the indicator, id of the attachment, name of the {@link ReturnedDocument} or
 *     code of a paper
 * @param reasonCode a {@link ListedReason}; null for none
 * @param text the reason in words; needed where none from the list says enough
 */
public record ReturnItem(Kind kind, String key, String reasonCode, String text) {

  /** What can be named in a return, and so opens again. */
  public enum Kind {
    /** An indicator: its value, its verdict and its evidence. */
    INDICATOR,
    /** One file of evidence: the evidence of its indicator, not the value. */
    FILE,
    /** A document of the dossier, letter or paper: nothing but that. */
    DOCUMENT
  }

  /** An indicator, for a reason in words. */
  public static ReturnItem ofIndicator(String indicatorId, String text) {
    return new ReturnItem(Kind.INDICATOR, indicatorId, null, text);
  }

  /** One file of evidence, for a reason in words. */
  public static ReturnItem ofFile(long evidenceId, String text) {
    return new ReturnItem(Kind.FILE, String.valueOf(evidenceId), null, text);
  }

  /** A document, for a reason in words. */
  public static ReturnItem ofDocument(ReturnedDocument document, String text) {
    return new ReturnItem(Kind.DOCUMENT, document.name(), null, text);
  }

  /** A paper of the version, for a reason in words. */
  public static ReturnItem ofPaper(String code, String text) {
    return new ReturnItem(Kind.DOCUMENT, code, null, text);
  }

  /** The same for a reason from the list. */
  public ReturnItem because(String code) {
    return new ReturnItem(kind, key, code, text);
  }
}
