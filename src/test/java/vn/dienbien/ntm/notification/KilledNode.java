package vn.dienbien.ntm.notification;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.SystemPrincipal;
import vn.dienbien.ntm.support.Portal;

/**
 * A portal in a process of its own that stops at the worst moment and waits to be killed.
 *
 * <p>Arguments: data folder, port of the mail server, the moment, how many tidings.
 */
public final class KilledNode {

  /** The tidings are committed and nobody was told. */
  static final String TOLD = "TOLD";

  /** Everybody has a notice, no mail was sent. */
  static final String PASSED_ON = "PASSED_ON";

  /** Mails are going out just now. */
  static final String SENDING = "SENDING";

  private KilledNode() {}

  /** Starts and comes to the moment. */
  public static void main(String[] arguments) throws Exception {
    String moment = arguments[2];
    ConfigurableApplicationContext portal =
        start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), false);
    tell(portal, Integer.parseInt(arguments[3]));
    if (!moment.equals(TOLD)) {
      portal.getBean(FanOut.class).run();
    }
    System.out.println(moment);
    System.out.flush();
    if (moment.equals(SENDING)) {
      portal.getBean(MailRun.class).run();
    }
    Thread.currentThread().join();
  }

  /** A portal with that mail server; works by itself if {@code background}. */
  static ConfigurableApplicationContext start(Path data, int mailPort, boolean background) {
    return Portal.start(
        data,
        "--ntm.notification.background=" + background,
        "--ntm.notification.every=100ms",
        "--ntm.mail.from=ntm@dienbien.example",
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=" + mailPort);
  }

  /** Tells the one person of the test so many things, each in a transaction of its own. */
  static void tell(ConfigurableApplicationContext portal, int count) {
    long person = person(portal, "reader");
    IntStream.range(0, count)
        .forEach(number -> tell(portal, NoticeKind.NUDGE, "tidings " + number, List.of(person)));
  }

  /** Tells these people one thing. */
  static void tell(
      ConfigurableApplicationContext portal, NoticeKind kind, String about, List<Long> people) {
    NotificationService service = portal.getBean(NotificationService.class);
    Tidings tidings =
        Tidings.of(
            kind,
            new Tidings.Place("dossier:1", "ho-so/1", about, null),
            "verify",
            Sentence.of("notice.nudge", "A"),
            Set.copyOf(people.stream().map(ActorKey::ofPerson).toList()));
    SystemPrincipal.run(
        () ->
            portal
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(tx -> service.tell(tidings)));
  }

  /** A person with an address, never quiet. */
  static long person(ConfigurableApplicationContext portal, String name) {
    JdbcTemplate jdbc = portal.getBean(JdbcTemplate.class);
    jdbc.update(
        "insert ignore into person (username, display_name, password_hash) values (?, ?, '')",
        name,
        name);
    long id = jdbc.queryForObject("select id from person where username = ?", Long.class, name);
    jdbc.update(
        "insert ignore into notice_preference (person_id, address, language, quiet_from, quiet_to)"
            + " values (?, ?, 'vi', '00:00', '00:00')",
        id,
        name + "@dienbien.example");
    return id;
  }
}
