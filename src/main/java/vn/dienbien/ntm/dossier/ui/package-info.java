/**
 * The list of dossiers, the page of a dossier with its own tabs, and the receipt slip. Other
 * features contribute their tabs through {@link vn.dienbien.ntm.shell.DossierTab}.
 */
package vn.dienbien.ntm.dossier.ui;
