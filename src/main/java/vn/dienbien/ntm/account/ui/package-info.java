/** One's own account: profile and password. */
package vn.dienbien.ntm.account.ui;
