package vn.dienbien.ntm.round;

import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;

/**
 * One value that two versions of the procedure have differently.
 *
 * @param subject the step, figure or paper it belongs to
 * @param field which of its values
 * @param before the value in the earlier version
 * @param after the value in the later version
 */
public record Difference(Sentence subject, Sentence field, Sentence before, Sentence after) {

  /** In the official language, for the log: "duration: 15 days -> 20 days". */
  String said() {
    return OfficialWords.say(field)
        + ": "
        + OfficialWords.say(before)
        + " \u2192 "
        + OfficialWords.say(after);
  }
}
