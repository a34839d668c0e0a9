package vn.dienbien.ntm.village;

import java.util.Optional;

/** What a village asks to be recognised as. */
public enum VillageLevel {
  /** New-style village. */
  NTM(null),
  /** Model village; presupposes NTM. */
  KIEU_MAU(NTM);

  private final VillageLevel prerequisite;

  VillageLevel(VillageLevel prerequisite) {
    this.prerequisite = prerequisite;
  }

  /** The level a village must have been recognised at before. */
  public Optional<VillageLevel> prerequisite() {
    return Optional.ofNullable(prerequisite);
  }
}
