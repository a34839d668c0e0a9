package vn.dienbien.ntm.round;

/** Who runs rounds: the province office, the department that is its desk, an administrator. */
final class RoundDesk {

  /** For {@code @PreAuthorize}. */
  static final String ROLES = "hasAnyRole('PROVINCE_OFFICER', 'DEPARTMENT_DESK', 'ADMIN')";

  private RoundDesk() {}
}
