package vn.dienbien.ntm.criteria;

import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.NotThere;

/**
 * A criteria set as a whole. Immutable.
 *
 * @param id e.g. "xa-2016-2020"
 * @param name its name
 * @param level what a commune that meets it may be recognised as
 * @param period years it is for: "2016-2020"
 * @param source the decision it comes from
 * @param confirmed whether a person has checked it against the decision
 * @param criteria its criteria, in order
 */
public record CriteriaSet(
    String id,
    String name,
    RecognitionLevel level,
    String period,
    String source,
    boolean confirmed,
    List<Criterion> criteria) {

  /**
   * Whether only the names of its criteria are known: each is judged as a whole, by hand, until its
   * indicators are imported.
   */
  public boolean isByName() {
    return indicators().stream().allMatch(Indicator::wholeCriterion);
  }

  /** All indicators, in order. */
  public List<Indicator> indicators() {
    return criteria.stream().flatMap(criterion -> criterion.indicators().stream()).toList();
  }

  /** The criterion of that number; throws {@link NotThere} if the set has none. */
  public Criterion criterion(int no) {
    return criteria.stream()
        .filter(criterion -> criterion.no() == no)
        .findFirst()
        .orElseThrow(() -> new NotThere("criterion " + id + ":" + no));
  }

  /** The indicator of that id; throws {@link NotThere} if the set has none. */
  public Indicator indicator(String indicatorId) {
    return find(indicatorId).orElseThrow(() -> new NotThere("indicator " + indicatorId));
  }

  /** The indicator of that id, if the set has it. */
  public Optional<Indicator> find(String indicatorId) {
    return criteria.stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .filter(indicator -> indicator.id().equals(indicatorId))
        .findFirst();
  }

  /** The indicators a department gives a finding on, as lead or co-department, in order. */
  public List<Indicator> indicatorsOf(String department) {
    return indicators().stream()
        .filter(indicator -> indicator.departments().contains(department))
        .toList();
  }
}
