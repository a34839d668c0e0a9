package vn.dienbien.ntm.notification;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.ActorKey;

/**
 * One thing that people must be told. Says nothing that only some of them may know: it is shown and
 * mailed to all of them alike.
 *
 * @param kind what it is, for each person's choice
 * @param place what it is about and where it leads
 * @param stepId null if it is about no step; the words "step.stepId" are {1} of the sentence
 * @param sentence its own arguments, already formatted, begin at {2}; {0} is the subject
 * @param words what somebody wrote about it; "" for nothing
 * @param told who must know; whoever did it is left out
 * @param onceKey null, or a name for it within the subject, at most 70 ASCII characters: of several
 *     news of that name a person is told one
 */
public record Tidings(
    NoticeKind kind,
    Place place,
    String stepId,
    Sentence sentence,
    String words,
    Set<ActorKey> told,
    String onceKey) {

  /** The actors stay in the order in which they were named. */
  public Tidings {
    told = new LinkedHashSet<>(told);
  }

  /** Tidings without words of anybody, told as often as they come. */
  public static Tidings of(
      NoticeKind kind, Place place, String stepId, Sentence sentence, Set<ActorKey> told) {
    return new Tidings(kind, place, stepId, sentence, "", told, null);
  }

  /** The same with what somebody wrote. */
  public Tidings saying(String text) {
    return new Tidings(kind, place, stepId, sentence, text, told, onceKey);
  }

  /** The same, of which a person is told only one of this name. */
  public Tidings onceAs(String name) {
    return new Tidings(kind, place, stepId, sentence, words, told, name);
  }

  /** The same for these actors instead. */
  Tidings to(Set<ActorKey> actors) {
    return new Tidings(kind, place, stepId, sentence, words, actors, onceKey);
  }

  /** Whether both say the same, whoever is told. */
  boolean saysTheSameAs(Tidings other) {
    return to(Set.of()).equals(other.to(Set.of()));
  }

  /**
   * What tidings are about and where they lead.
   *
   * @param subject as the log writes it, e.g. "dossier:12"
   * @param address relative to the root; its page checks who may see it
   * @param about the subject as people call it; shown up to 100 characters
   * @param receiptNumber null if it has none
   */
  public record Place(String subject, String address, String about, String receiptNumber) {

    private static final int LONGEST = 100;

    /** A longer name is cut: a notice is a line. */
    public Place {
      about = about.length() > LONGEST ? about.substring(0, LONGEST - 1) + "\u2026" : about;
    }
  }
}
