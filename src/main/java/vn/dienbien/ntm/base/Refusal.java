package vn.dienbien.ntm.base;

import java.util.List;

/**
 * What a person asked for is not possible, and why. Nothing was changed. The screen shows the
 * sentences; it is never an "error" in the log.
 */
public class Refusal extends RuntimeException {

  private final transient List<Sentence> sentences;

  /** A refusal with one sentence. */
  public Refusal(String key, Object... args) {
    this(List.of(Sentence.of(key, args)));
  }

  /** A refusal with all its reasons; the list must not be empty. */
  public Refusal(List<Sentence> sentences) {
    super(sentences.toString());
    this.sentences = List.copyOf(sentences);
  }

  /** The reasons, at least one. */
  public List<Sentence> sentences() {
    return sentences;
  }
}
