package vn.dienbien.ntm.review;

import vn.dienbien.ntm.criteria.Verdict;

/**
 * The province officer's finding on a criterion, combined from the departments'.
 *
 * @param criterionNo number of the criterion
 * @param verdict the verdict
 * @param remark text; "" for none
 */
public record CombinedFinding(int criterionNo, Verdict verdict, String remark) {}
