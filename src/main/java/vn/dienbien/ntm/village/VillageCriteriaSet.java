package vn.dienbien.ntm.village;

import java.util.List;

/**
 * The criteria of one level. Immutable. Its indicators are not known: verdicts are given on whole
 * criteria until somebody enters them.
 *
 * @param id e.g. "thon-ban-2020"
 * @param level what a village that meets it may be recognised as
 * @param name its name
 * @param source the decision it comes from
 * @param confirmed whether a person has checked it against the decision
 * @param criteria its criteria, in order
 */
public record VillageCriteriaSet(
    String id,
    VillageLevel level,
    String name,
    String source,
    boolean confirmed,
    List<VillageCriterion> criteria) {

  /** Whether it has a criterion of that number. */
  public boolean has(int no) {
    return criteria.stream().anyMatch(criterion -> criterion.no() == no);
  }
}
