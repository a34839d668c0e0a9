package vn.dienbien.ntm.notification;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.dienbien.ntm.base.Sentence;

/**
 * What one person is told.
 *
 * @param id key
 * @param kind what it is
 * @param about the subject as people call it
 * @param receiptNumber null if the subject has none
 * @param stepId null if it is about no step
 * @param sentence its own arguments begin at {2}
 * @param words what somebody wrote; "" for nothing
 * @param at when it happened, by the clock of the portal
 * @param isRead whether the person has seen it
 */
public record Notice(
    long id,
    NoticeKind kind,
    String about,
    String receiptNumber,
    String stepId,
    Sentence sentence,
    String words,
    LocalDateTime at,
    boolean isRead) {

  /**
   * The whole sentence.
   *
   * @param wording gives the words at a key, in the language of the reader
   */
  public Sentence full(UnaryOperator<String> wording) {
    List<String> args = new ArrayList<>();
    args.add(about);
    args.add(stepId == null ? "" : wording.apply("step." + stepId));
    args.addAll(sentence.args());
    return new Sentence(sentence.key(), List.copyOf(args));
  }
}
