/** What pages of other features offer letters with. */
package vn.dienbien.ntm.letter.ui;
