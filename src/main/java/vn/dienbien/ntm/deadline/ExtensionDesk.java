package vn.dienbien.ntm.deadline;

import java.util.Optional;

/**
 * What the signed-in person may do about more time for a step.
 *
 * @param mayAsk whether they may ask for it now
 * @param longest how many days may be asked for at once; 0 if they may not
 * @param asked the wish that waits for its decision, if there is one
 * @param mayDecide whether they decide on it
 */
public record ExtensionDesk(
    boolean mayAsk, int longest, Optional<Extension> asked, boolean mayDecide) {

  /** Nothing to do and nothing to see. */
  static final ExtensionDesk CLOSED = new ExtensionDesk(false, 0, Optional.empty(), false);

  static ExtensionDesk toAsk(int longest) {
    return new ExtensionDesk(true, longest, Optional.empty(), false);
  }

  static ExtensionDesk asked(Extension wish, boolean mayDecide) {
    return new ExtensionDesk(false, 0, Optional.of(wish), mayDecide);
  }
}
