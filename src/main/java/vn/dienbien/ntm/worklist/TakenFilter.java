package vn.dienbien.ntm.worklist;

/** Which rows, by who has taken them on. */
public enum TakenFilter {
  /** All of them. */
  ALL(""),
  /** Nobody has. */
  FREE(" and taken_by is null"),
  /** I have. */
  MINE(" and taken_by = :person"),
  /** A colleague has. */
  OTHERS(" and taken_by <> :person");

  private final String sql;

  TakenFilter(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
