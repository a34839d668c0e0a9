package vn.dienbien.ntm.audit;

/** Who, of those who may see the subject, may read an entry. */
public enum Audience {
  /** Everybody who may see the subject. */
  ALL,
  /** The district and the province: work inside a stage that the commune sees when it is closed. */
  DISTRICT,
  /** The province only. */
  PROVINCE
}
