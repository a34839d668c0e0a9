package vn.dienbien.ntm.admin.demo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.admin.demo.DemoData.Act;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.calendar.BackgroundWork;
import vn.dienbien.ntm.notification.DemoNotices;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SystemPrincipal;

/**
 * Fills an empty demo once, before the web is open. What it did is told by one entry of the log; a
 * start that was broken off is taken up again by the next, and what people changed since stays.
 * Each act is one transaction: done or not, never half.
 */
@Component
@Profile("demo")
class DemoLoader implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
  private static final String SUBJECT = "demo";
  private static final LocalDateTime ROUND_OPENED = LocalDateTime.of(2021, 6, 15, 7, 30);

  private final DemoData data;
  private final DemoClock clock;
  private final DemoPeople people;
  private final DemoRound round;
  private final DemoStory story;
  private final DemoNotices notices;
  private final ActAs actAs;
  private final BackgroundWork work;
  private final AuditLog log;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  DemoLoader(
      DemoData data,
      DemoClock clock,
      DemoPeople people,
      DemoRound round,
      DemoStory story,
      DemoNotices notices,
      ActAs actAs,
      BackgroundWork work,
      AuditLog log,
      TransactionTemplate transaction) {
    this.data = data;
    this.clock = clock;
    this.people = people;
    this.round = round;
    this.story = story;
    this.notices = notices;
    this.actAs = actAs;
    this.work = work;
    this.log = log;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    running = true;
    if (SystemPrincipal.call(() -> log.of(SUBJECT, Set.of(Audience.PROVINCE)).isEmpty())) {
      // Timers and publications wait until the clock stands again.
      work.holdWhile(this::load);
    }
    notices.giveAddresses();
  }

  private void load() {
    Duration present = clock.offset();
    LOG.info("filling the demo");
    try {
      clock.turnTo(ROUND_OPENED);
      people.add();
      int roundId = actAs.holder(Role.PROVINCE_OFFICER, DemoStory.PROVINCE, round::add);
      for (Act act : data.story()) {
        clock.turnTo(act.at());
        transaction.executeWithoutResult(whole -> story.play(act, roundId));
      }
    } finally {
      clock.turnBack(present);
    }
    notices.settle();
    SystemPrincipal.run(
        () ->
            transaction.executeWithoutResult(
                status -> log.append(SUBJECT, Audience.PROVINCE, "demo.loaded")));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which starts near the end. */
  @Override
  public int getPhase() {
    return 0;
  }
}
