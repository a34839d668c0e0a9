package vn.dienbien.ntm.admin.demo;

import java.time.LocalDateTime;
import vn.dienbien.ntm.dossier.DossierStatus;

/**
 * A dossier of the story as it stands before an act.
 *
 * @param id key
 * @param commune unit id of its commune
 * @param district unit id of its district
 * @param status where it is
 * @param statusSince since when
 */
record DemoDossier(
    long id, String commune, String district, DossierStatus status, LocalDateTime statusSince) {}
