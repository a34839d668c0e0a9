package vn.dienbien.ntm.letter;

import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;

/**
 * What a letter is: its title in capitals and the short word in its symbol (Decree 30/2020/ND-CP,
 * article 7 and Appendix III; forms of the one-stop shop: Circular 01/2018/TT-VPCP). Names are the
 * Vietnamese words without marks.
 */
public enum LetterKind {
  QUYET_DINH,
  BAO_CAO,
  TO_TRINH,
  THONG_BAO,
  BIEN_BAN,
  BIEN_BAN_KIEM_PHIEU,
  CONG_VAN,
  GIAY_XAC_NHAN,
  PHIEU_YEU_CAU_BO_SUNG,
  BANG_CONG_NHAN;

  /**
   * The symbol of a letter of this kind, e.g. "BC-UBND" for a report.
   *
   * @param office short word of the issuing body
   */
  public String symbol(String office) {
    String kind = OfficialWords.say(Sentence.of("letter.symbol." + name()));
    return kind.isEmpty() ? office : office.isEmpty() ? kind : kind + "-" + office;
  }

  /** The title without capitals. */
  String title() {
    return OfficialWords.say(Sentence.of("LetterKind." + name()));
  }

  /** Whether the subject stands below the number, and no title above the text. */
  boolean isPlain() {
    return this == CONG_VAN;
  }

  /** Whether the text ends with the sign of the Decree. */
  boolean hasEnd() {
    return this != BANG_CONG_NHAN;
  }
}
