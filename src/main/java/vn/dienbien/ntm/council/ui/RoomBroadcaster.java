package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dienbien.ntm.council.RoomChanged;

/**
 * Tells the screens of the council room that a session has changed, once the change is committed:
 * what never came to be is never told. Whoever changes the session does not wait for the screens.
 */
@Component
class RoomBroadcaster {

  private final Set<IntConsumer> screens = ConcurrentHashMap.newKeySet();
  private final Executor executor;

  RoomBroadcaster() {
    this(
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "council-room");
              thread.setDaemon(true);
              return thread;
            }));
  }

  RoomBroadcaster(Executor executor) {
    this.executor = executor;
  }

  /** From now on the screen is told the key of every session that changes, until it goes. */
  Registration follow(IntConsumer screen) {
    screens.add(screen);
    return () -> screens.remove(screen);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void changed(RoomChanged change) {
    screens.forEach(screen -> executor.execute(() -> screen.accept(change.sessionId())));
  }

  /** How many screens follow. */
  int screens() {
    return screens.size();
  }

  @PreDestroy
  void stop() {
    screens.clear();
    if (executor instanceof ExecutorService service) {
      service.shutdownNow();
    }
  }
}
