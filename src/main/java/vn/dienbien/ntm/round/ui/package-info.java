/**
 * Screens of the province office for rounds: list, opening, candidates, thresholds left to the
 * province.
 */
package vn.dienbien.ntm.round.ui;
