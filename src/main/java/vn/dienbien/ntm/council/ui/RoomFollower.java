package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

/**
 * Keeps one screen of the council room up to date by push, for as long as it is on show. Changes
 * that come faster than the screen can be drawn are drawn once.
 */
class RoomFollower {

  private final RoomBroadcaster broadcaster;
  private final IntSupplier sessionId;
  private final Runnable refresh;
  private final AtomicBoolean isWaiting = new AtomicBoolean();
  private Registration registration;

  RoomFollower(RoomBroadcaster broadcaster, IntSupplier sessionId, Runnable refresh) {
    this.broadcaster = broadcaster;
    this.sessionId = sessionId;
    this.refresh = refresh;
  }

  /** The screen came on show: its line to the server stays open from now on. */
  void start(UI ui) {
    ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    registration = broadcaster.follow(changed -> tell(ui, changed));
  }

  /** The screen went: other screens do without an open line. */
  void stop(UI ui) {
    registration.remove();
    if (!ui.isClosing()) {
      ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
  }

  private void tell(UI ui, int changed) {
    if (changed != sessionId.getAsInt() || !isWaiting.compareAndSet(false, true)) {
      return;
    }
    try {
      ui.access(
          () -> {
            isWaiting.set(false);
            refresh.run();
          });
    } catch (UIDetachedException e) {
      registration.remove();
    }
  }
}
