/** The sign-in page. */
package vn.dienbien.ntm.security.ui;
