package vn.dienbien.ntm.council;

/** What a ballot says. Abstentions stay in the denominator. */
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN
}
