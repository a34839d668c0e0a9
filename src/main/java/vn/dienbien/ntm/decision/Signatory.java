package vn.dienbien.ntm.decision;

import java.util.Set;
import vn.dienbien.ntm.letter.SigningMark;

/**
 * Who signed a document of the province, and in what capacity (Decree 30/2020/ND-CP, Appendix I).
 *
 * @param mark TM, KT or TUQ; null for a head who signs in their own right
 * @param position position of who signed, e.g. the chair
 * @param name who signed
 */
public record Signatory(SigningMark mark, String position, String name) {

  /** Longest position or name, in characters. */
  public static final int LONGEST = 150;

  /** The marks that documents of the province's committee and its chair carry. */
  public static final Set<SigningMark> MARKS =
      java.util.EnumSet.of(SigningMark.TM, SigningMark.KT, SigningMark.TUQ);

  boolean isComplete() {
    return !name.isBlank() && !position.isBlank() && (mark == null || MARKS.contains(mark));
  }

  boolean isTooLong() {
    return name.length() > LONGEST || position.length() > LONGEST;
  }

  /** Null where there is no mark, for a column. */
  String markName() {
    return mark == null ? null : mark.name();
  }
}
