package vn.dienbien.ntm.dossier;

/**
 * A dossier has come to a status. Told inside the transaction of the step; what a listener does
 * commits or rolls back with it.
 *
 * @param dossierId key of the dossier
 * @param from status before; null when it was just opened
 * @param to status now
 */
public record DossierMoved(long dossierId, DossierStatus from, DossierStatus to) {}
