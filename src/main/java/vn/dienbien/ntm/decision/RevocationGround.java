package vn.dienbien.ntm.decision;

/** What a re-check comes to (QĐ 18/2022/QĐ-TTg). */
public enum RevocationGround {
  /** Too many criteria are no longer met, whichever they are. */
  SHARE(true),
  /** Fewer, but a key criterion is among them. */
  SHARE_WITH_KEY(true),
  /** As many as that, but no key criterion is among them. */
  NO_KEY(false),
  /** Too few to ask for more. */
  BELOW(false);

  private final boolean isGround;

  RevocationGround(boolean isGround) {
    this.isGround = isGround;
  }

  /** Whether a revocation may be proposed on it. */
  public boolean isGround() {
    return isGround;
  }
}
