package vn.dienbien.ntm.platform;

import vn.dienbien.ntm.base.Sentence;

/**
 * The portal cannot start and a person can do something about it. {@link StartFailureReporter}
 * shows the sentence, of the bundle {@code start-failures}.
 */
class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  StartFailure(Throwable cause, String key, Object... args) {
    super(key, cause);
    this.sentence = Sentence.of(key, args);
  }

  /** What is wrong and what to do. */
  Sentence sentence() {
    return sentence;
  }
}
