package vn.dienbien.ntm.dossier;

/** The documents of a dossier, beside its evidence, that can be returned. */
public enum ReturnedDocument {
  /** The signed tờ trình of the filing. */
  LETTER
}
