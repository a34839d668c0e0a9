package vn.dienbien.ntm.council;

import java.util.Arrays;
import java.util.List;

/** What a ballot says. Abstentions stay in the denominator. */
public enum Choice {
  /** The commune meets the standard. */
  FOR,
  /** It basically meets the standard; only where the version knows this result. */
  FOR_BASIC,
  AGAINST,
  ABSTAIN;

  /** The choices a ballot offers. */
  public static List<Choice> offered(boolean knowsBasic) {
    return Arrays.stream(values()).filter(choice -> knowsBasic || choice != FOR_BASIC).toList();
  }
}
