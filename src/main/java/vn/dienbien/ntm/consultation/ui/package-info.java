/** The tab of a dossier with consultations, meetings and the survey. */
package vn.dienbien.ntm.consultation.ui;
