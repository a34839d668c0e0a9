package vn.dienbien.ntm.village;

import java.util.regex.Pattern;
import vn.dienbien.ntm.base.SearchText;

/** Compares names of villages as people do: marks and the word for "village" do not matter. */
final class VillageName {

  /** Longest name that is kept. */
  static final int LONGEST = 100;

  /** The words for a village, folded. */
  private static final Pattern KIND = Pattern.compile("^(thon|ban|ap|xom|khu|to dan pho) (?=.)");

  private VillageName() {}

  /** The folded name without the word for "village": "na khoang" for every spelling of it. */
  static String bare(String name) {
    return KIND.matcher(SearchText.fold(name)).replaceFirst("");
  }
}
