package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.support.Portal;
import vn.dienbien.ntm.support.Together;

/**
 * The timers of the training data on two portals with one database, over a jump of the clock and a
 * restart: every mark is told once.
 */
@Tag("slow")
@Timeout(300)
class TimerNodesTest {

  private static final Path DATA = Path.of("target", "timer-data").toAbsolutePath();

  private static final String TOLD =
      "select count(*) from news where kind in ('DEADLINE', 'OVERDUE')";

  private static final String TWICE =
      "select concat(subject, ' ', step_id, ' ', sentence, ' ', args) from news"
          + " where kind in ('DEADLINE', 'OVERDUE') group by subject, step_id, sentence, args"
          + " having count(*) > 1";

  private ConfigurableApplicationContext one;
  private ConfigurableApplicationContext other;

  @BeforeEach
  void start() throws Exception {
    FileSystemUtils.deleteRecursively(DATA);
    one = node();
    other = node();
  }

  @AfterEach
  void stop() {
    // The engine's clock is one for the whole JVM.
    one.getBean(ShiftableClock.class).shiftTo(Duration.ZERO);
    other.close();
    one.close();
  }

  @Test
  @DisplayName("two nodes run every timer at once, stop, start again: each mark once")
  void once() {
    assertThat(count(TOLD)).isZero();
    moveTo(LocalDateTime.of(2021, 10, 15, 8, 0));
    List<Job> due = due();
    assertThat(due).hasSizeGreaterThan(10);
    due.forEach(this::onBothAtOnce);
    assertThat(due()).isEmpty();
    int told = count(TOLD);
    assertThat(told).isGreaterThanOrEqualTo(due.size());
    assertThat(twice()).isEmpty();

    other.close();
    one.close();
    one = node();
    other = node();
    moveTo(LocalDateTime.of(2021, 10, 15, 9, 0));
    assertThat(due()).isEmpty();
    moveTo(LocalDateTime.of(2021, 11, 16, 8, 0));
    List<Job> later = due();
    assertThat(later).isNotEmpty();
    later.forEach(this::onBothAtOnce);
    assertThat(count(TOLD)).isGreaterThan(told);
    assertThat(twice()).isEmpty();
  }

  /** The worst that can happen: no node has locked the job before the other runs it. */
  private void onBothAtOnce(Job job) {
    List<Callable<Object>> runs =
        List.of(one, other).stream()
            .map(
                node ->
                    (Callable<Object>)
                        () -> {
                          node.getBean(ManagementService.class).executeJob(job.getId());
                          return null;
                        })
            .toList();
    // Whoever comes second finds it gone or changed; an error of the portal is none of these.
    assertThat(Together.failures(Together.click(runs)))
        .hasSizeLessThanOrEqualTo(1)
        .allMatch(failure -> failure instanceof ProcessEngineException);
  }

  private static ConfigurableApplicationContext node() {
    return Portal.start(
        DATA, "--spring.profiles.active=demo", "--ntm.notification.background=false");
  }

  private void moveTo(LocalDateTime to) {
    for (ConfigurableApplicationContext node : List.of(one, other)) {
      Clock real = node.getBean("realClock", Clock.class);
      node.getBean(ShiftableClock.class)
          .shiftTo(Duration.between(LocalDateTime.now(real), to).plusSeconds(1));
    }
  }

  private List<Job> due() {
    return one.getBean(ManagementService.class).createJobQuery().timers().executable().list();
  }

  private List<String> twice() {
    return one.getBean(JdbcTemplate.class).queryForList(TWICE, String.class);
  }

  private int count(String sql) {
    return one.getBean(JdbcTemplate.class).queryForObject(sql, Integer.class);
  }
}
