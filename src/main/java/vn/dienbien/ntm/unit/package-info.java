/**
 * The directory of units (province, districts, communes) on a time axis, their other spellings, and
 * the departments of the province. Serves the rule that what was true in 2021 stays true for 2021:
 * codes were reused after 1 July 2025, so a unit is known by its id. Units change by migrations
 * only, each naming the resolution it follows.
 */
package vn.dienbien.ntm.unit;
