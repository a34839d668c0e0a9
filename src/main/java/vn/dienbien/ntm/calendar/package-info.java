/**
 * Time: which days offices work (holidays of the Labour Code and the days that make up for them,
 * with their sources, edited by administrators; {@link vn.dienbien.ntm.calendar.WorkingDays} counts
 * them), and the training clock of a demo, which moves the time of the portal and of the engine.
 * Outside a demo nothing here can move the time. Deadlines "in working days" of every procedure
 * stand on it; what a day off is may change here, what a deadline means may not.
 */
package vn.dienbien.ntm.calendar;
