package vn.dienbien.ntm.consultation;

import java.time.LocalDate;

/**
 * A comment with the answer given to it, as it is written down.
 *
 * @param kind whether an organisation or a resident
 * @param author who commented, at most 200 characters
 * @param givenOn the day; not in the future
 * @param words what they said, at most 4000 characters
 * @param answer what they were answered, at most 4000 characters; empty while there is none
 * @param changedDraft whether the draft was changed because of it
 * @param fileId the letter or minutes with the comment; may be null
 */
public record NewComment(
    CommenterKind kind,
    String author,
    LocalDate givenOn,
    String words,
    String answer,
    boolean changedDraft,
    Long fileId) {

  NewComment stripped() {
    return new NewComment(
        kind, author.strip(), givenOn, words.strip(), answer.strip(), changedDraft, fileId);
  }
}
