/** The page for administrators that shows the deployed models and moves procedures to new ones. */
package vn.dienbien.ntm.workflow.ui;
