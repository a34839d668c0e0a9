/**
 * The provincial appraisal council: members, sessions, attendance, ballots, results. Serves QĐ
 * 2540/QĐ-TTg. Thresholds and quorum are data of the procedure version.
 */
package vn.dienbien.ntm.council;
