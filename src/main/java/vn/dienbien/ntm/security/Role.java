package vn.dienbien.ntm.security;

/** Roles of the procedure and of the portal. Where a role is held is part of the office. */
public enum Role {
  COMMUNE_OFFICER(Level.COMMUNE),
  COMMUNE_LEADER(Level.COMMUNE),
  DISTRICT_OFFICER(Level.DISTRICT),
  DISTRICT_VERIFIER(Level.DISTRICT),
  FRONT_OFFICER(Level.DISTRICT),
  DISTRICT_LEADER(Level.DISTRICT),
  PROVINCE_OFFICER(Level.PROVINCE),
  DEPARTMENT_APPRAISER(Level.DEPARTMENT),
  /** The department that is the province's desk for dossiers, where a procedure version says so. */
  DEPARTMENT_DESK(Level.DEPARTMENT),
  COUNCIL_SECRETARY(Level.PROVINCE),
  COUNCIL_MEMBER(Level.PROVINCE),
  COUNCIL_CHAIR(Level.PROVINCE),
  PROVINCE_LEADER(Level.PROVINCE),
  VIEWER(Level.PROVINCE),
  ADMIN(Level.PROVINCE);

  /** The kind of place a role is held at. */
  public enum Level {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    DEPARTMENT
  }

  private final Level level;

  Role(Level level) {
    this.level = level;
  }

  /** The kind of place this role is held at. */
  public Level level() {
    return level;
  }
}
