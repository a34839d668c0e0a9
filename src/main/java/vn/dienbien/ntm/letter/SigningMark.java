package vn.dienbien.ntm.letter;

/** In what capacity somebody signs (Decree 30/2020/ND-CP, Appendix I, part II, section I.7). */
public enum SigningMark {
  /** On behalf of a body: "thay mặt". */
  TM,
  /** As the deputy of its head: "ký thay". */
  KT,
  /** By order of its head: "thừa lệnh". */
  TL,
  /** By authority given in writing: "thừa ủy quyền". */
  TUQ,
  /** Acting as the head: "quyền". */
  Q
}
