/** Sends files up and shows them: parts for the pages of other features. */
package vn.dienbien.ntm.document.ui;
