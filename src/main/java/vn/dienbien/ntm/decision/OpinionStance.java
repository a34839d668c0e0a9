package vn.dienbien.ntm.decision;

/** What the Standing Committee of the Party says of a recognition. */
public enum OpinionStance {
  AGREED,
  CONDITIONS,
  DISAGREED
}
