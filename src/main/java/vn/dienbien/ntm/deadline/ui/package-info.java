/** The board of deadlines: list, calendar, forecast, and the file to take away. */
package vn.dienbien.ntm.deadline.ui;
