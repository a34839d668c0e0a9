package vn.dienbien.ntm.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.Sentence;

/**
 * One thing that happened.
 *
 * @param seq order of what happened
 * @param subject what it happened to
 * @param kind the sentence "audit.kind"
 * @param args texts of the sentence after the actor's name
 * @param audience who may read it
 * @param actorName who did it, as they were called then
 * @param at when, by the clock of the portal
 * @param realAt when, by real time
 */
public record AuditEntry(
    long seq,
    String subject,
    String kind,
    List<String> args,
    Audience audience,
    String actorName,
    LocalDateTime at,
    LocalDateTime realAt) {

  /** The entry as a sentence; {0} is the actor. */
  public Sentence sentence() {
    return new Sentence(
        "audit." + kind, Stream.concat(Stream.of(actorName), args.stream()).toList());
  }
}
