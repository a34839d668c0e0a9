package vn.dienbien.ntm.review;

import java.util.Collection;
import vn.dienbien.ntm.criteria.Verdict;

/**
 * How many of something have which verdict.
 *
 * @param met met
 * @param basicallyMet basically met
 * @param notMet not met
 * @param notAssessed not assessed
 * @param open without a verdict
 */
public record VerdictCounts(long met, long basicallyMet, long notMet, long notAssessed, long open) {

  /** Counts; null stands for no verdict. */
  static VerdictCounts of(Collection<Verdict> verdicts) {
    return new VerdictCounts(
        count(verdicts, Verdict.MET),
        count(verdicts, Verdict.BASICALLY_MET),
        count(verdicts, Verdict.NOT_MET),
        count(verdicts, Verdict.NOT_ASSESSED),
        count(verdicts, null));
  }

  /** How many there are. */
  public long all() {
    return met + basicallyMet + notMet + notAssessed + open;
  }

  private static long count(Collection<Verdict> verdicts, Verdict wanted) {
    return verdicts.stream().filter(verdict -> verdict == wanted).count();
  }
}
