package vn.dienbien.ntm.criteria;

import java.util.Optional;

/** What a commune asks to be recognised as. */
public enum RecognitionLevel {
  /** New-style rural commune. */
  NTM(null),
  /** Advanced; presupposes NTM. */
  NANG_CAO(NTM),
  /** Model; presupposes the advanced level. */
  KIEU_MAU(NANG_CAO);

  private final RecognitionLevel prerequisite;

  RecognitionLevel(RecognitionLevel prerequisite) {
    this.prerequisite = prerequisite;
  }

  /** The level a commune must have been recognised at before, if any. */
  public Optional<RecognitionLevel> prerequisite() {
    return Optional.ofNullable(prerequisite);
  }
}
