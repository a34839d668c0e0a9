package vn.dienbien.ntm.criteria;

/** What a commune asks to be recognised as. */
public enum RecognitionLevel {
  /** New-style rural commune. */
  NTM,
  /** Advanced; presupposes NTM. */
  NANG_CAO,
  /** Model; presupposes the advanced level. */
  KIEU_MAU
}
