/**
 * The log of what happened: append and read, never change. It is also the timeline of a dossier.
 * Serves the duty to say who did what when.
 */
package vn.dienbien.ntm.audit;
