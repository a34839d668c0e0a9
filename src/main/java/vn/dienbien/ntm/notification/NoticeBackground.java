package vn.dienbien.ntm.notification;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that pass news on and send mails: at once after a commit on this node, and again and
 * again for what other nodes, or a portal that died, left behind. Starts after everything else, so
 * that a demo is full before anybody is told of it; stops before the database goes.
 */
@Component
class NoticeBackground implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeBackground.class);
  private static final int AFTER_THE_DEMO = 1000;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

  private final NotificationSettings settings;
  private final ObjectProvider<FanOut> fanOut;
  private final ObjectProvider<Digest> digest;
  private final ObjectProvider<MailRun> mails;
  private final ObjectProvider<MailHealth> health;
  private final ObjectProvider<OldNews> old;
  private final AtomicBoolean isAsked = new AtomicBoolean();
  private ScheduledExecutorService threads;
  private volatile boolean running;

  NoticeBackground(
      NotificationSettings settings,
      ObjectProvider<FanOut> fanOut,
      ObjectProvider<Digest> digest,
      ObjectProvider<MailRun> mails,
      ObjectProvider<MailHealth> health,
      ObjectProvider<OldNews> old) {
    this.settings = settings;
    this.fanOut = fanOut;
    this.digest = digest;
    this.mails = mails;
    this.health = health;
    this.old = old;
  }

  /** There is news: it is passed on now, not at the next round. */
  void news() {
    if (!running || !isAsked.compareAndSet(false, true)) {
      return;
    }
    try {
      threads.execute(this::passOn);
    } catch (RejectedExecutionException e) {
      LOG.debug("stopping: the next start passes it on");
    }
  }

  private void passOn() {
    isAsked.set(false);
    quietly(() -> fanOut.getObject().run());
  }

  /** A mail server that is slow keeps no notice waiting: this is another thread. */
  private void sendMails() {
    quietly(() -> digest.getObject().run());
    quietly(() -> mails.getObject().run());
    quietly(() -> health.getObject().look());
    quietly(() -> old.getObject().run());
  }

  /** A round that fails is logged; the next one takes it up again. */
  private void quietly(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      if (running) {
        LOG.warn("notices wait for the next round", e);
      }
    }
  }

  @Override
  public boolean isAutoStartup() {
    return settings.background();
  }

  @Override
  public void start() {
    threads =
        Executors.newScheduledThreadPool(
            2,
            work -> {
              Thread thread = new Thread(work, "notices");
              thread.setDaemon(true);
              return thread;
            });
    running = true;
    every(this::passOn);
    every(this::sendMails);
  }

  private void every(Runnable round) {
    long millis = settings.every().toMillis();
    threads.scheduleWithFixedDelay(round, millis, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    running = false;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return AFTER_THE_DEMO;
  }
}
