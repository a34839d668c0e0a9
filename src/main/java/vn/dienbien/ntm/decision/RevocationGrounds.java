package vn.dienbien.ntm.decision;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.letter.LetterText;

/**
 * Whether a recognition may be revoked: from so many percent of the criteria failing on, or from
 * fewer on if a key criterion is among them (QĐ 18/2022/QĐ-TTg). Compared exactly, never rounded.
 *
 * @param criteria number of criteria of the set, more than 0
 * @param failing numbers of the criteria no longer met, in order
 * @param keys numbers of the key criteria, in order
 * @param share percent of the criteria that is enough by itself
 * @param shareWithKey percent that is enough with a key criterion among them
 */
public record RevocationGrounds(
    int criteria,
    List<Integer> failing,
    List<Integer> keys,
    BigDecimal share,
    BigDecimal shareWithKey) {

  private static final String COMMA = ", ";

  /** The grounds of these failing criteria; what is named twice counts once. */
  public static RevocationGrounds of(
      int criteria,
      Collection<Integer> failing,
      Set<Integer> keys,
      BigDecimal share,
      BigDecimal shareWithKey) {
    return new RevocationGrounds(
        criteria,
        failing.stream().distinct().sorted().toList(),
        keys.stream().sorted().toList(),
        share,
        shareWithKey);
  }

  /** What they come to. */
  public RevocationGround ground() {
    Share failed = Share.of(failing.size(), criteria);
    if (failed.isAtLeastPercent(share)) {
      return RevocationGround.SHARE;
    }
    if (!failed.isAtLeastPercent(shareWithKey)) {
      return RevocationGround.BELOW;
    }
    return failingKeys().isEmpty() ? RevocationGround.NO_KEY : RevocationGround.SHARE_WITH_KEY;
  }

  /** Whether a revocation may be proposed. */
  public boolean suffice() {
    return ground().isGround();
  }

  /** The key criteria among the failing ones, in order. */
  public List<Integer> failingKeys() {
    return failing.stream().filter(keys::contains).toList();
  }

  /**
   * The arithmetic as one sentence.
   *
   * @param name the name of a criterion by its number
   */
  public Sentence sentence(IntFunction<String> name) {
    List<Integer> named = ground() == RevocationGround.NO_KEY ? keys : failingKeys();
    return Sentence.of(
        "revoke.grounds." + ground().name(),
        failing.size(),
        criteria,
        LetterText.percent(Share.of(failing.size(), criteria)),
        LetterText.number(share),
        LetterText.number(shareWithKey),
        named.stream().map(name::apply).collect(Collectors.joining(COMMA)));
  }
}
