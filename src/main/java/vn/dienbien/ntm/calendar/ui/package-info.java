/** The page on which administrators keep the calendar of the offices. */
package vn.dienbien.ntm.calendar.ui;
