package vn.dienbien.ntm.dossier;

/**
 * A dossier as the signed-in person sees it, asked for at once.
 *
 * @param facts where it is
 * @param rights what they may do
 */
public record DossierSeen(DossierFacts facts, DossierRights rights) {}
