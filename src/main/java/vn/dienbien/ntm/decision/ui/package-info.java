/** Recording and reading decisions, and their register. */
package vn.dienbien.ntm.decision.ui;
