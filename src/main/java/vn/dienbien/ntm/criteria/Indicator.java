package vn.dienbien.ntm.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.SearchText;

/**
 * An indicator of a criterion.
 *
 * @param id key over all sets: "xa-2016-2020:17.1"
 * @param criterionNo number of its criterion
 * @param no number as the law prints it: "17.1", or "5" where a criterion has but one
 * @param name its wording
 * @param threshold what its value must reach by the law, in years that have no figure of their own
 * @param leftToProvince whether the law leaves the threshold to the province
 * @param leadDepartment code of the department that appraises it
 * @param coDepartments codes of the departments that are heard
 * @param source the document it comes from
 * @param confidence how sure we are of each part
 * @param wholeCriterion whether it stands for a criterion of which only the name is known; people
 *     judge it by hand, and the province lays nothing down for it
 * @param limitsByYear the number to reach by assessment year, where the law raises it yearly
 */
public record Indicator(
    String id,
    int criterionNo,
    String no,
    String name,
    Threshold threshold,
    boolean leftToProvince,
    String leadDepartment,
    List<String> coDepartments,
    String source,
    String confidence,
    boolean wholeCriterion,
    Map<Integer, BigDecimal> limitsByYear) {

  /**
   * Whether an indicator of another set asks the same, so that an answer to it may serve as a first
   * answer here: the same number and kind of value, and at least half of the words of the shorter
   * wording. Numbers alone do not tell: 17.5 was waste in 2016-2020 and is burials in 2021-2025.
   */
  public boolean asksTheSameAs(Indicator other) {
    if (!no.equals(other.no) || valueType() != other.valueType()) {
      return false;
    }
    Set<String> mine = words(name);
    Set<String> theirs = words(other.name);
    int shorter = Math.min(mine.size(), theirs.size());
    mine.retainAll(theirs);
    return 2 * mine.size() >= shorter;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(SearchText.fold(text).split("[^a-z0-9]+")));
  }

  /** What is entered. */
  public ValueType valueType() {
    return threshold.type();
  }

  /** What its value must reach by the law in a round of that assessment year. */
  public Threshold thresholdIn(int year) {
    BigDecimal limit = limitsByYear.get(year);
    return limit == null ? threshold : threshold.laidDown(threshold.operator(), limit);
  }

  /**
   * Whether the province office enters the threshold for a round of that year: because the law
   * leaves it to the province, or because its figure is not known.
   */
  public boolean isEnteredFor(int year) {
    return !wholeCriterion && thresholdIn(year).byHand();
  }

  /** Unit of the value, e.g. "%". */
  public String unit() {
    return threshold.unit();
  }

  /** All departments that give a finding on it, the lead first. */
  public List<String> departments() {
    return Stream.concat(Stream.of(leadDepartment), coDepartments.stream()).toList();
  }
}
