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
 * @param isKey whether it weighs more when a recognition is revoked (QĐ 18/2022/QĐ-TTg)
 * @param keySource the document that says so; empty if it is no key criterion
 * @param keyConfirmed whether a person has checked that against the document
 */
public record Criterion(
    int no,
    String name,
    int groupNo,
    String groupName,
    List<Indicator> indicators,
    boolean isKey,
    String keySource,
    boolean keyConfirmed) {}
