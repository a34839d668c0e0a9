package vn.dienbien.ntm.dossier;

/** How a person took part in a dossier before the council votes on it. */
public enum DossierPart {
  REGISTERED,
  FILED,
  VERIFIED,
  APPRAISED
}
