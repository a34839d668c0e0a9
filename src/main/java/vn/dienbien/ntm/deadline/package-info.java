/**
 * The clock of each open step: when it is due. Serves the time limits of the procedure version.
 * Counts calendar days for now; working days, pauses and extensions come here.
 */
package vn.dienbien.ntm.deadline;
