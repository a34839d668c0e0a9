/** The screens of deadlines: more time for a step. */
package vn.dienbien.ntm.deadline.ui;
