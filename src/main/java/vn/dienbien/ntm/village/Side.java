package vn.dienbien.ntm.village;

/** Who says something of a criterion. */
public enum Side {
  COMMUNE,
  VERIFICATION
}
