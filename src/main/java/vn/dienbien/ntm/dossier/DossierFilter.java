package vn.dienbien.ntm.dossier;

/**
 * Which dossiers are wanted.
 *
 * @param search part of a receipt number or a name, marks do not matter; "" for all
 * @param status only these; null for all
 * @param districtId only this district's; null for all
 * @param sort column to sort by
 * @param descending the other way round
 */
public record DossierFilter(
    String search, DossierStatus status, String districtId, Sort sort, boolean descending) {

  /** Columns the list can be sorted by. */
  public enum Sort {
    STATUS_SINCE("d.status_since"),
    COMMUNE("d.commune_name"),
    RECEIPT("d.receipt_number"),
    STATUS("d.status");

    final String column;

    Sort(String column) {
      this.column = column;
    }
  }

  /** Everything, what moved last first. */
  public static DossierFilter all() {
    return new DossierFilter("", null, null, Sort.STATUS_SINCE, true);
  }
}
