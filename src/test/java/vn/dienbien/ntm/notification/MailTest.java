package vn.dienbien.ntm.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.security.SystemPrincipal;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Letterbox;
import vn.dienbien.ntm.support.Letterbox.Received;
import vn.dienbien.ntm.support.TestFolders;

/** Mails as they arrive, when they arrive, and what becomes of those that do not. */
class MailTest extends DatabaseTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final GreenMail SERVER = server();

  @Autowired PreferenceService preferences;
  @Autowired NotificationService service;
  @Autowired TransactionTemplate transaction;
  @Autowired ShiftableClock clock;
  @Autowired MailServer server;

  @Autowired
  @Qualifier("realClock")
  Clock realClock;

  private SignedIn reader;
  private String address;

  private static GreenMail server() {
    try {
      return new GreenMail(new ServerSetup(TestFolders.freePort(), "127.0.0.1", "smtp"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", () -> SERVER.getSmtp().getServerSetup().getPort());
    settings.add("ntm.mail.from", () -> "ntm@dienbien.example");
    settings.add("ntm.public-url", () -> "https://ntm.dienbien.example/");
  }

  @BeforeEach
  void aReader() {
    if (!SERVER.isRunning()) {
      SERVER.start();
    }
    port(SERVER.getSmtp().getPort());
    at(15, 10, 0);
    rounds.all();
    jdbc.update("delete from mail");
    String place = "M" + NUMBER.incrementAndGet();
    reader = a.holder(Role.FRONT_OFFICER, place);
    address = place.toLowerCase() + "@dienbien.example";
    choose(address, MailLanguage.VI, QuietHours.USUAL, Map.of());
  }

  @AfterEach
  void realTime() {
    clock.shiftTo(Duration.ZERO);
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  @DisplayName("a step of a dossier comes as a Vietnamese mail in two parts, with a link to open")
  void vietnamese() {
    clock.shiftTo(Duration.ZERO);
    DossierStory story = a.dossier().ready();
    SignedIn officer = story.districtOfficer();
    QuietHours never = new QuietHours(LocalTime.NOON, LocalTime.NOON);
    Acting.as(
        officer,
        () -> preferences.keep(new Preferences(address, false, MailLanguage.VI, never, Map.of())));
    rounds.all();
    int before = received().size();
    story.filedAgain();
    rounds.all();
    List<Received> mails = received();
    assertThat(mails).hasSize(before + 1);
    Received mail = mails.get(before);
    assertThat(mail.subject())
        .startsWith("[NTM] Mường Pồn: việc mới - Huyện tiếp nhận hồ sơ, hạn ");
    long notice = Acting.as(officer, service::newest).get(0).id();
    String link = "https://ntm.dienbien.example/thong-bao/" + notice;
    assertThat(mail.plain())
        .contains("Kính gửi " + officer.displayName(), "Mường Pồn: việc mới", link)
        .contains("https://ntm.dienbien.example/thong-bao/cai-dat")
        .doesNotContain("<");
    assertThat(mail.html())
        .contains("lang=\"vi\"", "href=\"" + link + "\"", "Mường Pồn: việc mới", "số hồ sơ ");
    assertThat(mail.from()).contains("ntm@dienbien.example");
    assertThat(mail.id()).endsWith("@dienbien.example>");
  }

  @Test
  @DisplayName("who chose English reads English")
  void english() {
    choose(address, MailLanguage.EN, QuietHours.USUAL, Map.of());
    tell("Nà Tòng", "");
    rounds.all();
    Received mail = received().get(0);
    assertThat(mail.subject()).isEqualTo("[NTM] Nà Tòng: A asks to go on - Verify the dossier");
    assertThat(mail.plain()).contains("Dear " + reader.displayName());
    assertThat(mail.html()).contains("lang=\"en\"", "Open in the portal");
  }

  @Test
  @DisplayName("markup and line breaks in names and words stay text, and make no header")
  void markup() {
    tell("<b>x</b>\r\nBcc: spy@evil.example", "{{foot}} <script>alert(1)</script>");
    rounds.all();
    Received mail = received().get(0);
    assertThat(mail.subject()).startsWith("[NTM] <b>x</b> Bcc: spy@evil.example: ");
    assertThat(mail.html())
        .contains("&lt;b&gt;x&lt;/b&gt;", "{{foot}} &lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script", "<b>");
    assertThat(mail.plain()).contains("> {{foot}} <script>alert(1)</script>");
    assertThat(Letterbox.of(SERVER, "spy@evil.example")).isEmpty();
  }

  @Test
  @DisplayName("in the quiet hours a mail waits until the morning; the bell does not")
  void quietHours() {
    at(15, 22, 0);
    tell("Một", "");
    rounds.all();
    assertThat(received()).isEmpty();
    assertThat(Acting.as(reader, service::unread)).isPositive();
    at(16, 6, 29);
    rounds.all();
    assertThat(received()).isEmpty();
    at(16, 6, 31);
    rounds.all();
    rounds.all();
    assertThat(received()).hasSize(1);
  }

  @Test
  @DisplayName("a kind can be left out, or wait for the one mail of the day")
  void ways() {
    choose(address, MailLanguage.VI, QuietHours.USUAL, Map.of(NoticeKind.NUDGE, MailWay.NONE));
    tell("Không", "");
    choose(address, MailLanguage.VI, QuietHours.USUAL, Map.of(NoticeKind.NUDGE, MailWay.DIGEST));
    rounds.all();
    assertThat(received()).as("the choice counts when it is passed on").isEmpty();
    tell("Hai", "");
    rounds.all();
    at(16, 6, 59);
    rounds.all();
    assertThat(received()).isEmpty();
    at(16, 7, 1);
    rounds.all();
    tell("Ba", "");
    rounds.all();
    assertThat(received()).hasSize(1);
    Received mail = received().get(0);
    assertThat(mail.subject()).isEqualTo("[NTM] Tổng hợp thông báo ngày 16/09/2021");
    assertThat(mail.plain()).contains("Không: A", "Hai: A").doesNotContain("Ba: A");
    at(17, 7, 30);
    rounds.all();
    assertThat(received()).hasSize(2);
    assertThat(received().get(1).plain()).contains("Ba: A").doesNotContain("Hai: A");
    at(18, 7, 30);
    rounds.all();
    assertThat(received()).as("nothing to tell, no mail").hasSize(2);
  }

  @Test
  @DisplayName("a mail server that is away delays the mails and loses none")
  void serverAway() {
    SERVER.stop();
    tell("Một", "");
    tell("Hai", "");
    rounds.all();
    assertThat(column("state")).containsExactly("WAITING", "WAITING");
    assertThat(column("attempts")).as("one try is enough to see it").containsExactly("1", "0");
    assertThat(column("last_error").get(0)).isNotEmpty();
    SERVER.start();
    rounds.all();
    assertThat(received()).as("the first one waits its minute").hasSize(1);
    pauseIsOver();
    rounds.all();
    pauseIsOver();
    rounds.all();
    assertThat(received()).hasSize(2);
    assertThat(column("state")).containsExactly("SENT", "SENT");
  }

  @Test
  @DisplayName("the pauses grow to four hours; after the last attempt it is given up")
  void givenUp() {
    SERVER.stop();
    tell("Một", "");
    rounds.all();
    jdbc.update("update mail set attempts = 15");
    pauseIsOver();
    rounds.all();
    assertThat(column("state")).containsExactly("GIVEN_UP");
    MailSettings settings = new MailSettings("a@b.example", "07:00", 16);
    assertThat(settings.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.pauseAfter(4)).isEqualTo(Duration.ofMinutes(8));
    assertThat(settings.pauseAfter(60)).isEqualTo(Duration.ofHours(4));
  }

  @Test
  @DisplayName("an address that nobody has is not tried again until it is changed")
  void refused() throws IOException {
    try (RefusingServer refusing = new RefusingServer("550 5.1.1 no such user")) {
      port(refusing.port());
      tell("Một", "");
      rounds.all();
    }
    assertThat(column("state")).containsExactly("REFUSED");
    assertThat(Acting.as(reader, preferences::mine).isRefused()).isTrue();
    port(SERVER.getSmtp().getPort());
    tell("Hai", "");
    rounds.all();
    assertThat(received()).isEmpty();
    choose("other." + address, MailLanguage.VI, QuietHours.USUAL, Map.of());
    tell("Ba", "");
    rounds.all();
    assertThat(Letterbox.of(SERVER, "other." + address)).hasSize(1);
  }

  @Test
  @DisplayName("an address that is busy is tried again")
  void busy() throws IOException {
    try (RefusingServer busy = new RefusingServer("450 4.2.1 mailbox busy")) {
      port(busy.port());
      tell("Một", "");
      rounds.all();
    }
    assertThat(column("state")).containsExactly("WAITING");
    port(SERVER.getSmtp().getPort());
    pauseIsOver();
    rounds.all();
    assertThat(received()).hasSize(1);
  }

  @Test
  @DisplayName("died between the server's answer and our note: sent again as the same mail")
  void sameMail() {
    tell("Một", "");
    rounds.all();
    jdbc.update("update mail set state = 'WAITING', sent_at = null");
    pauseIsOver();
    rounds.all();
    assertThat(received()).hasSize(2);
    assertThat(received().get(0).id()).isEqualTo(received().get(1).id());
  }

  @Test
  @DisplayName("who has gone, or has no address any more, gets nothing that still waits")
  void gone() {
    at(15, 22, 0);
    tell("Một", "");
    rounds.passOn();
    jdbc.update("update person set closed = true where id = ?", reader.personId());
    at(16, 9, 0);
    rounds.all();
    assertThat(column("state")).containsExactly("DROPPED");
    assertThat(received()).isEmpty();
  }

  @Test
  @DisplayName("news that is a week old by the portal's clock stands behind the bell only")
  void stale() {
    tell("Một", "");
    at(23, 10, 0);
    rounds.all();
    assertThat(received()).isEmpty();
    assertThat(Acting.as(reader, service::unread)).isPositive();
  }

  private void tell(String about, String words) {
    SystemPrincipal.run(
        () ->
            transaction.executeWithoutResult(
                tx ->
                    service.tell(
                        Tidings.of(
                                NoticeKind.NUDGE,
                                new Tidings.Place("dossier:1", "ho-so/1", about, null),
                                "verify",
                                Sentence.of("notice.nudge", "A"),
                                Set.of(ActorKey.ofPerson(reader.personId())))
                            .saying(words))));
  }

  private void choose(
      String to, MailLanguage language, QuietHours quiet, Map<NoticeKind, MailWay> ways) {
    Acting.as(reader, () -> preferences.keep(new Preferences(to, false, language, quiet, ways)));
  }

  private List<Received> received() {
    return Letterbox.of(SERVER, address);
  }

  private List<String> column(String name) {
    return jdbc.queryForList(
        "select " + name + " from mail where person_id = ? order by id",
        String.class,
        reader.personId());
  }

  private void pauseIsOver() {
    jdbc.update("update mail set next_attempt_at = '2000-01-01' where state = 'WAITING'");
  }

  private void at(int day, int hour, int minute) {
    LocalDateTime wanted = LocalDateTime.of(2021, 9, day, 0, 0).with(LocalTime.of(hour, minute));
    clock.shiftTo(Duration.between(LocalDateTime.now(realClock), wanted));
  }

  private void port(int port) {
    ((JavaMailSenderImpl) server.sender()).setPort(port);
  }
}
