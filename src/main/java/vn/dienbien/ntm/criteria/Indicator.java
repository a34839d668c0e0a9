package vn.dienbien.ntm.criteria;

import java.util.List;
import java.util.stream.Stream;

/**
 * An indicator of a criterion.
 *
 * @param id key over all sets: "xa-2016-2020:17.1"
 * @param criterionNo number of its criterion
 * @param no number as the law prints it: "17.1", or "5" where a criterion has but one
 * @param name its wording
 * @param threshold what its value must reach by the law
 * @param leftToProvince whether the law leaves the threshold to the province
 * @param leadDepartment code of the department that appraises it
 * @param coDepartments codes of the departments that are heard
 * @param source the document it comes from
 * @param confidence how sure we are of each part
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
    String confidence) {

  /** What is entered. */
  public ValueType valueType() {
    return threshold.type();
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
