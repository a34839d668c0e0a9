/**
 * Criteria sets by period: the law as data. Serves Decision 1980/QD-TTg of 2016 and what followed
 * it. A set is read-only; a new one, or a correction, is a migration that names its source. The
 * comparison of a value with a threshold stands here too, because it is the law's own.
 */
package vn.dienbien.ntm.criteria;
