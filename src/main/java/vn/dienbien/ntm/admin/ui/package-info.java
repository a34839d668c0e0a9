/** Pages for the people who run the portal. */
package vn.dienbien.ntm.admin.ui;
