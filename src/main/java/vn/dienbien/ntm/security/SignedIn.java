package vn.dienbien.ntm.security;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person who is signed in, as all rights see them. An immutable snapshot.
 *
 * @param personId id of the person; 0 for the system principal that jobs run as
 * @param username name to sign in with
 * @param displayName how screens and the log call them
 * @param offices the offices they hold
 */
public record SignedIn(long personId, String username, String displayName, Set<Office> offices)
    implements Serializable {

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

  /** All keys under which work may reach them: their own and one for each office. */
  public Set<ActorKey> actorKeys() {
    return Stream.concat(Stream.of(ActorKey.ofPerson(personId)), offices.stream().map(Office::key))
        .collect(Collectors.toUnmodifiableSet());
  }
}
