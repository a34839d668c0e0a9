package vn.dienbien.ntm.notification;

import java.util.Set;

/**
 * People have other unread notices than before. Told inside the transaction; screens listen once it
 * is committed.
 *
 * @param people their keys
 */
public record NoticesChanged(Set<Long> people) {

  /** The keys are copied. */
  public NoticesChanged {
    people = Set.copyOf(people);
  }
}
