package vn.dienbien.ntm.dossier;

/**
 * What one person may do with one dossier now: the one record that the services ask and the buttons
 * show. Computed by {@link DossierAccess}; a dossier one may not see has none.
 *
 * @param status where the dossier is
 * @param hasStep whether the step it waits in is theirs
 * @param maySeeDistrictWork whether findings of a running verification may be read
 * @param maySeeProvinceWork whether findings of a running appraisal may be read
 * @param mayEdit whether values and evidence of open indicators may be changed
 * @param mayFile whether it may be filed, first or again
 * @param mayRecall whether the filing may be taken back
 * @param mayReceive whether it may be accepted or returned
 * @param maySubmit whether it may be sent to the province
 * @param mayCloseAppraisal whether silent departments may be closed over
 * @param mayCombine whether the appraisal may be combined and closed
 * @param maySchedule whether it may be put on a council session's agenda
 * @param mayDecide whether the decision may be recorded
 * @param mayRecallSubmission whether the district may take back what it sent to the province
 * @param mayAskSupplement whether items may be returned out of the running review
 * @param maySendSupplement whether the answer to such a return may be sent
 * @param mayWithdraw whether the commune may withdraw it altogether
 */
public record DossierRights(
    DossierStatus status,
    boolean hasStep,
    boolean maySeeDistrictWork,
    boolean maySeeProvinceWork,
    boolean mayEdit,
    boolean mayFile,
    boolean mayRecall,
    boolean mayReceive,
    boolean maySubmit,
    boolean mayCloseAppraisal,
    boolean mayCombine,
    boolean maySchedule,
    boolean mayDecide,
    boolean mayRecallSubmission,
    boolean mayAskSupplement,
    boolean maySendSupplement,
    boolean mayWithdraw) {

  /** Whether the dossier waits in this status and its step is theirs. */
  public boolean may(DossierStatus expected) {
    return hasStep && status == expected;
  }
}
