/**
 * Decisions of the chair of the province, their register and publication, and what is known of
 * earlier recognitions. Serves QĐ 2540/QĐ-TTg. A decision is never changed, only followed by
 * another.
 */
package vn.dienbien.ntm.decision;
