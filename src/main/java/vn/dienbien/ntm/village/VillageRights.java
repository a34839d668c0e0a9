package vn.dienbien.ntm.village;

/**
 * What one person may do with one request now: the one record that the services ask and the buttons
 * show. A request one may not see has none.
 *
 * @param mayEdit whether verdicts and evidence of open criteria may be changed
 * @param mayRequest whether it may be sent, first or again
 * @param mayWithdraw whether it may be withdrawn
 * @param maySeeFindings whether findings of a running verification may be read
 * @param mayVerify whether findings may be recorded, returned and closed
 * @param mayDecide whether the decision may be recorded
 */
public record VillageRights(
    boolean mayEdit,
    boolean mayRequest,
    boolean mayWithdraw,
    boolean maySeeFindings,
    boolean mayVerify,
    boolean mayDecide) {}
