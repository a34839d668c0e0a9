/** The bell, the list of notices, and the page on which people choose how they are told. */
package vn.dienbien.ntm.notification.ui;
