package vn.dienbien.ntm.council;

import java.util.List;

/**
 * A member of the council at a session: one seat.
 *
 * @param id key of the membership
 * @param personId the person
 * @param name how screens call them
 * @param isChair whether they chair the council
 * @param isPresent whether the seat was marked present at the session asked for
 * @param sitting the substitute who sits on it; null if it is the member
 * @param substitutes who may stand in at this session
 */
public record Member(
    int id,
    long personId,
    String name,
    boolean isChair,
    boolean isPresent,
    Substitute sitting,
    List<Substitute> substitutes) {

  /** Who votes for this seat. */
  public long voterId() {
    return sitting == null ? personId : sitting.personId();
  }

  /** The name of who votes for this seat. */
  public String voterName() {
    return sitting == null ? name : sitting.name();
  }

  /** Whether a person sits on this seat now. */
  public boolean isSeatOf(long person) {
    return isPresent && voterId() == person;
  }

  Member with(Substitute sits, List<Substitute> registered) {
    return new Member(id, personId, name, isChair, isPresent, sits, registered);
  }
}
