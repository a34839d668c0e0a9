package vn.dienbien.ntm.security;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;

/**
 * The person who is signed in, as all rights see them. An immutable snapshot.
 *
 * @param personId id of the person; 0 for the system principal that jobs run as
 * @param username name to sign in with
 * @param displayName how screens, letters and the log call them; says for whom they act
 * @param offices the offices they hold; while they act for somebody, those of the absent person
 * @param actsFor for whom they act; null for themselves
 */
public record SignedIn(
    long personId, String username, String displayName, Set<Office> offices, ActsFor actsFor)
    implements Serializable {

  /** What columns and the log hold of a name. */
  private static final int LONGEST_NAME = 150;

  /** A person who acts for themselves. */
  public SignedIn(long personId, String username, String displayName, Set<Office> offices) {
    this(personId, username, displayName, offices, null);
  }

  /**
   * The same person doing the work of an absent colleague: named as both, in the offices that
   * passed to them. Nobody acts for somebody through a third.
   */
  SignedIn actingFor(ActsFor absent, Set<Office> theirs) {
    if (actsFor != null) {
      throw new IllegalStateException("acts for " + actsFor.personId() + " already");
    }
    String both = OfficialWords.say(Sentence.of("security.actsFor", displayName, absent.name()));
    String name =
        both.length() <= LONGEST_NAME ? both : both.substring(0, LONGEST_NAME - 1) + "\u2026";
    return new SignedIn(personId, username, name, theirs, absent);
  }

  /** Whether they do the work of an absent colleague. */
  public boolean isActing() {
    return actsFor != null;
  }

  /** Everybody whose deeds these are: they themselves, and whom they act for. */
  public Set<Long> people() {
    return isActing() ? Set.of(personId, actsFor.personId()) : Set.of(personId);
  }

  /** Whether they hold the role anywhere. */
  public boolean has(Role role) {
    return offices.stream().anyMatch(office -> office.role() == role);
  }

  /** Whether they are, or are one of, the actor. */
  public boolean is(ActorKey actor) {
    return actorKeys().contains(actor);
  }

  /** The places at which they hold any of the roles. */
  public Set<String> placesOf(Role... roles) {
    List<Role> wanted = List.of(roles);
    return offices.stream()
        .filter(office -> wanted.contains(office.role()))
        .map(Office::place)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * All keys under which work may reach them: their own and one for each office. While they act for
   * somebody, the keys of that person and not their own: one's own work is done as oneself.
   */
  public Set<ActorKey> actorKeys() {
    long worker = isActing() ? actsFor.personId() : personId;
    return Stream.concat(Stream.of(ActorKey.ofPerson(worker)), offices.stream().map(Office::key))
        .collect(Collectors.toUnmodifiableSet());
  }
}
