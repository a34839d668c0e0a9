package vn.dienbien.ntm.council;

import vn.dienbien.ntm.dossier.DossierStatus;

/** A dossier on an agenda as the database has it. */
record AgendaRow(
    int id,
    long dossierId,
    int position,
    String communeName,
    String receiptNumber,
    String versionId,
    DossierStatus status,
    boolean isSecret,
    String unmetReason,
    String unmetBy,
    Outcome outcome,
    Tally tally) {}
