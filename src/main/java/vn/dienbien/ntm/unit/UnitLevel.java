package vn.dienbien.ntm.unit;

/** The level of government of a unit. */
public enum UnitLevel {
  PROVINCE,
  DISTRICT,
  COMMUNE
}
