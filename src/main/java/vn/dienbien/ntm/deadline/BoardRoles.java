package vn.dienbien.ntm.deadline;

/** Who watches deadlines, for {@code @PreAuthorize}. */
final class BoardRoles {

  /** Who sees the board: of a district its own dossiers, of the province all. */
  static final String SEE =
      "hasAnyRole('DISTRICT_OFFICER', 'DISTRICT_LEADER', 'FRONT_OFFICER', 'PROVINCE_OFFICER',"
          + " 'PROVINCE_LEADER', 'DEPARTMENT_DESK', 'COUNCIL_SECRETARY', 'VIEWER')";

  /** Who asks others to go on, see {@link NudgeRight}. */
  static final String NUDGE =
      "hasAnyRole('DISTRICT_OFFICER', 'DISTRICT_LEADER', 'PROVINCE_OFFICER', 'PROVINCE_LEADER',"
          + " 'DEPARTMENT_DESK')";

  private BoardRoles() {}
}
