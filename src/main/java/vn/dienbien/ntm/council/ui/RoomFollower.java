package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import vn.dienbien.ntm.shell.PushLine;

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
  private Registration line;

  RoomFollower(RoomBroadcaster broadcaster, IntSupplier sessionId, Runnable refresh) {
    this.broadcaster = broadcaster;
    this.sessionId = sessionId;
    this.refresh = refresh;
  }

  /** The screen came on show: its line to the server stays open from now on. */
  void start(UI ui) {
    line = PushLine.open(ui);
    registration = broadcaster.follow(changed -> tell(ui, changed));
  }

  /** The screen went: it needs the line no longer. */
  void stop() {
    registration.remove();
    line.remove();
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
