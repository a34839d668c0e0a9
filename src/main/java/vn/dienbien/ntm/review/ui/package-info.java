/**
 * The tabs of verification and appraisal: findings beside what the commune states, and the province
 * officer's report.
 */
package vn.dienbien.ntm.review.ui;
