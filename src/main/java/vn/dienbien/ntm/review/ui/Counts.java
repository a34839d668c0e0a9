package vn.dienbien.ntm.review.ui;

import java.util.Collection;
import java.util.Objects;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.shell.Texts;

/** How many criteria have which verdict, in one sentence. */
final class Counts {

  private Counts() {}

  static String words(Collection<Verdict> verdicts, int criteria) {
    long open = criteria - verdicts.stream().filter(Objects::nonNull).count();
    String counts =
        Texts.of(
            "review.counts",
            count(verdicts, Verdict.MET),
            count(verdicts, Verdict.BASICALLY_MET),
            count(verdicts, Verdict.NOT_MET),
            count(verdicts, Verdict.NOT_ASSESSED));
    return open == 0 ? counts : counts + " " + Texts.of("review.notCombined", open);
  }

  private static long count(Collection<Verdict> verdicts, Verdict wanted) {
    return verdicts.stream().filter(verdict -> verdict == wanted).count();
  }
}
