/**
 * The clock of each open step: since when it runs, what paused or extended it, by when the step
 * must be done and how that was computed; who is told before and after; the board on which
 * districts and the province watch all of them, with a forecast and a polite request to go on.
 * Serves the time limits of the procedure version and the cut-offs of the round.
 */
package vn.dienbien.ntm.deadline;
