package vn.dienbien.ntm.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import vn.dienbien.ntm.support.JavaProcess;
import vn.dienbien.ntm.support.Letterbox;
import vn.dienbien.ntm.support.Letterbox.Received;
import vn.dienbien.ntm.support.TestFolders;
import vn.dienbien.ntm.support.Together;

/** Two portals on one database, and portals that are killed: each notice and mail comes once. */
@Tag("slow")
@Timeout(300)
class NodesTest {

  private static final Path DATA = Path.of("target", "notice-data").toAbsolutePath();
  private static final int TIDINGS = 30;

  /** So many that they are not all sent before the kill. */
  private static final int MANY = 300;

  private GreenMail server;

  @BeforeEach
  void start() throws Exception {
    FileSystemUtils.deleteRecursively(DATA.resolve("db"));
    server = new GreenMail(new ServerSetup(TestFolders.freePort(), "127.0.0.1", "smtp"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  @DisplayName("two portals pass on and send at once: nothing twice, nothing lost")
  void twoNodes() {
    try (ConfigurableApplicationContext one = KilledNode.start(DATA, port(), false);
        ConfigurableApplicationContext other = KilledNode.start(DATA, port(), false)) {
      List<Long> people = List.of(KilledNode.person(one, "reader"), KilledNode.person(one, "b"));
      List<ConfigurableApplicationContext> nodes = List.of(one, other, one, other);
      nodes.forEach(node -> shift(node, LocalDateTime.of(2021, 9, 15, 10, 0)));
      IntStream.range(0, TIDINGS)
          .forEach(
              number ->
                  KilledNode.tell(
                      nodes.get(number % 2),
                      number % 2 == 0 ? NoticeKind.NUDGE : NoticeKind.DOSSIER_MOVED,
                      "tidings " + number,
                      people));
      atOnce(nodes, node -> node.getBean(FanOut.class).run());
      assertThat(count(one, "select count(*) from notice")).isEqualTo(2 * TIDINGS);
      atOnce(nodes, node -> node.getBean(MailRun.class).run());
      assertThat(received()).hasSize(TIDINGS / 2).doesNotHaveDuplicates();
      nodes.forEach(node -> shift(node, LocalDateTime.of(2021, 9, 16, 8, 0)));
      atOnce(nodes, node -> node.getBean(Digest.class).run());
      atOnce(nodes, node -> node.getBean(MailRun.class).run());
      assertThat(count(one, "select count(*) from mail where digest_on is not null")).isEqualTo(2);
      assertThat(
              count(one, "select count(*) from notice where way = 'DIGEST' and digest_id is null"))
          .isZero();
      assertThat(received()).hasSize(TIDINGS / 2 + 1);
    }
  }

  private static void shift(ConfigurableApplicationContext node, LocalDateTime to) {
    Clock real = node.getBean("realClock", Clock.class);
    node.getBean(ShiftableClock.class).shiftTo(Duration.between(LocalDateTime.now(real), to));
  }

  /** Every node twice, all in the same moment. */
  private static void atOnce(
      List<ConfigurableApplicationContext> nodes, Consumer<ConfigurableApplicationContext> work) {
    List<Callable<Object>> clicks =
        nodes.stream()
            .map(
                node ->
                    (Callable<Object>)
                        () -> {
                          work.accept(node);
                          return null;
                        })
            .toList();
    assertThat(Together.failures(Together.click(clicks))).isEmpty();
  }

  @Test
  @DisplayName("killed between the commit and the sending: the next start tells it, once")
  void killedBefore() throws Exception {
    kill(KilledNode.TOLD);
    kill(KilledNode.PASSED_ON);
    assertThat(received()).isEmpty();
    try (ConfigurableApplicationContext next = KilledNode.start(DATA, port(), true)) {
      assertThat(server.waitForIncomingEmail(60_000, 2 * TIDINGS)).isTrue();
    }
    assertThat(received()).hasSize(2 * TIDINGS).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("killed while sending: all arrive; the one on its way may come twice, as the same")
  void killedMeanwhile() throws Exception {
    Process portal = start(KilledNode.SENDING, MANY);
    try (BufferedReader says = portal.inputReader()) {
      JavaProcess.await(says, KilledNode.SENDING);
      assertThat(server.waitForIncomingEmail(60_000, 5)).isTrue();
    } finally {
      portal.destroyForcibly().waitFor();
    }
    int before = received().size();
    assertThat(before).isLessThan(MANY);
    try (ConfigurableApplicationContext next = KilledNode.start(DATA, port(), false)) {
      // The lease of the mail that was on its way ends.
      next.getBean(JdbcTemplate.class)
          .update("update mail set next_attempt_at = '2000-01-01' where state = 'WAITING'");
      next.getBean(MailRun.class).run();
      assertThat(count(next, "select count(*) from mail where state = 'SENT'")).isEqualTo(MANY);
    }
    assertThat(new HashSet<>(received())).hasSize(MANY);
    assertThat(received()).hasSizeBetween(MANY, MANY + 1);
  }

  private void kill(String moment) throws Exception {
    Process portal = start(moment, TIDINGS);
    try (BufferedReader says = portal.inputReader()) {
      JavaProcess.await(says, moment);
    } finally {
      portal.destroyForcibly().waitFor();
    }
  }

  private Process start(String moment, int tidings) throws Exception {
    return JavaProcess.start(
        KilledNode.class,
        List.of(),
        DATA.toString(),
        String.valueOf(port()),
        moment,
        String.valueOf(tidings));
  }

  /** The Message-IDs of what came for the one reader. */
  private List<String> received() {
    return Letterbox.of(server, "reader@dienbien.example").stream().map(Received::id).toList();
  }

  private int port() {
    return server.getSmtp().getServerSetup().getPort();
  }

  private static int count(ConfigurableApplicationContext portal, String sql) {
    return portal.getBean(JdbcTemplate.class).queryForObject(sql, Integer.class);
  }
}
