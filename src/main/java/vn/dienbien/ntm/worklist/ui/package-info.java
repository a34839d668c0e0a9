/** The page "my work" and the way from the root to it. */
package vn.dienbien.ntm.worklist.ui;
