package vn.dienbien.ntm.criteria;

import java.util.List;

/**
 * A criterion of a set.
 *
 * @param no its number
 * @param name its name
 * @param groupNo number of the group it stands in
 * @param groupName name of that group
 * @param indicators its indicators, in order
 */
public record Criterion(
    int no, String name, int groupNo, String groupName, List<Indicator> indicators) {}
