package vn.dienbien.ntm.shell;

/**
 * What all tabs are told of a dossier so that each can say whether it is there. Asked for on every
 * opening of the page, so it is read once for all of them.
 *
 * @param dossierId key
 * @param status name of its status
 * @param reached name of the last status before it ended; the same as the status while it runs
 * @param seesDistrictWork whether the person may read a verification that is not yet closed
 * @param seesProvinceWork whether the person may read an appraisal that is not yet closed
 * @param mayDecide whether the person may record the decision now
 */
public record DossierGlance(
    long dossierId,
    String status,
    String reached,
    boolean seesDistrictWork,
    boolean seesProvinceWork,
    boolean mayDecide) {}
