/**
 * Verification by the district and appraisal by the departments: who judges what, their findings,
 * and the province officer's combined report. Serves QĐ 2540/QĐ-TTg. Parallel work is rows here;
 * the process waits in one step until the last row is in.
 */
package vn.dienbien.ntm.review;
