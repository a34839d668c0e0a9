/**
 * The screens of deadlines: the board with its list, calendar, forecast and the file to take away;
 * more time for a step.
 */
package vn.dienbien.ntm.deadline.ui;
