package vn.dienbien.ntm.unit;

/** What a unit is called officially; ids are the Vietnamese words without marks. */
public enum UnitKind {
  TINH,
  HUYEN,
  THI_XA,
  THANH_PHO,
  XA,
  PHUONG,
  THI_TRAN
}
