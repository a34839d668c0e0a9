package vn.dienbien.ntm.council;

/** Where a session is. */
public enum SessionStatus {
  /** The agenda and the attendance may be changed. */
  PLANNED,
  /** Members vote; late comers may still be marked present. */
  OPEN,
  /** Final. */
  CLOSED
}
