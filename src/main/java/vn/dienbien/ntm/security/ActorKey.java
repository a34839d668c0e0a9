package vn.dienbien.ntm.security;

/**
 * Who may act, as one word: a role at a place ("DISTRICT_OFFICER@100", "DEPARTMENT_APPRAISER@SYT")
 * or one person ("PERSON@12"). Worklist rows, grants and assignments carry it.
 *
 * @param text the word, at most 40 ASCII characters
 */
public record ActorKey(String text) {

  private static final String PERSON = "PERSON@";

  /** The holders of a role at a place: the id of a unit, or the code of a department. */
  public static ActorKey of(Role role, String place) {
    return new ActorKey(role.name() + "@" + place);
  }

  /** One person. */
  public static ActorKey ofPerson(long personId) {
    return new ActorKey(PERSON + personId);
  }

  /** Whether this names one person. */
  public boolean isPerson() {
    return text.startsWith(PERSON);
  }

  /** The role of an office; asked only where this does not name one person. */
  public Role role() {
    return Role.valueOf(text.substring(0, text.indexOf('@')));
  }

  /** The part after the sign: a person's id, a unit's id or a department's code. */
  public String place() {
    return text.substring(text.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
