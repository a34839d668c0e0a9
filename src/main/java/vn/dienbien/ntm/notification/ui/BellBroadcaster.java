package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dienbien.ntm.notification.NoticesChanged;
import vn.dienbien.ntm.notification.UnreadCounts;
import vn.dienbien.ntm.security.SystemPrincipal;

/**
 * Tells all bells of a person how many notices are unread: at once what this node did, within
 * seconds what others did. Costs one statement, however many bells there are.
 */
@Component
class BellBroadcaster {

  private static final Logger LOG = LoggerFactory.getLogger(BellBroadcaster.class);

  private final UnreadCounts counts;
  private final boolean isLooking;
  private final Map<Long, Set<IntConsumer>> bells = new ConcurrentHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread bell = new Thread(work, "bells");
            bell.setDaemon(true);
            return bell;
          });

  BellBroadcaster(
      UnreadCounts counts, @Value("${ntm.notification.background:true}") boolean isLooking) {
    this.counts = counts;
    this.isLooking = isLooking;
  }

  /** From now on the bell is told the person's count whenever it may have changed. */
  Registration follow(long personId, IntConsumer bell) {
    bells.compute(
        personId,
        (id, known) -> {
          Set<IntConsumer> all = known == null ? ConcurrentHashMap.newKeySet() : known;
          all.add(bell);
          return all;
        });
    return Registration.once(() -> leave(personId, bell));
  }

  private void leave(long personId, IntConsumer bell) {
    bells.computeIfPresent(
        personId,
        (id, known) -> {
          known.remove(bell);
          return known.isEmpty() ? null : known;
        });
  }

  /** Whoever changed it does not wait for the screens. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void changed(NoticesChanged change) {
    thread.execute(() -> tell(change.people()));
  }

  @Scheduled(fixedDelayString = "${ntm.notification.every:3s}")
  void look() {
    if (isLooking) {
      tell(bells.keySet());
    }
  }

  private void tell(Collection<Long> people) {
    Set<Long> present = new HashSet<>(people);
    present.retainAll(bells.keySet());
    if (present.isEmpty()) {
      return;
    }
    try {
      Map<Long, Integer> unread = SystemPrincipal.call(() -> counts.of(present));
      present.forEach(person -> ring(person, unread.getOrDefault(person, 0)));
    } catch (RuntimeException e) {
      LOG.warn("bells wait for the next round", e);
    }
  }

  private void ring(Long person, int unread) {
    bells.getOrDefault(person, Set.of()).forEach(bell -> bell.accept(unread));
  }

  /** How many people have a bell on a screen of this node. */
  int people() {
    return bells.size();
  }

  @PreDestroy
  void stop() {
    bells.clear();
    thread.shutdownNow();
  }
}
