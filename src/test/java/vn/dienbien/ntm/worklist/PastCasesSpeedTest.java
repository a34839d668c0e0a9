package vn.dienbien.ntm.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/**
 * The page of somebody with 100 000 entries on 10 000 dossiers, which 60 000 entries of 300 others
 * are about, too. Wall-clock time of the whole service call, the slowest of three after one to warm
 * up; the figures stand in {@code target/past-cases.txt}.
 */
@DisplayName("After a whole working life a past case is found within a second")
class PastCasesSpeedTest extends DatabaseTest {

  private static final Duration BUDGET = Duration.ofSeconds(1);
  private static final Path REPORT = Path.of("target", "past-cases.txt");
  private static final int FIRST_YEAR = 7001;
  private static final int LAST_YEAR = 7088;
  private static final int RUNS = 3;

  @Autowired private PastCases cases;
  private final List<String> figures = new ArrayList<>();
  private SignedIn person;

  @BeforeEach
  void work() {
    jdbc.update(
        "insert into round (assessment_year, level, set_id, version_id, commune_cutoff,"
            + " district_cutoff, opened_at) select seq, 'NTM', 'xa-2016-2020', 'qd2540',"
            + " '2021-10-15', '2021-11-15', now(6) from seq_7001_to_7088");
    jdbc.update(
        "insert into dossier (round_id, commune_id, district_id, set_id, version_id, status,"
            + " receipt_number, commune_name, search, status_since, opened_at)"
            + " select r.id, u.id, u.parent_id, r.set_id, r.version_id, 'FILED',"
            + " concat(r.assessment_year, '-', u.id), u.name,"
            + " concat(u.search, ' ', r.assessment_year, '-', u.id), now(6), now(6)"
            + " from round r join unit u on u.level = 'COMMUNE' and u.parent_id is not null"
            + " where r.assessment_year between 7001 and 7088 order by r.id, u.id limit 10000");
    jdbc.update(
        "insert into person (username, display_name, search, password_hash)"
            + " select concat('speed.', seq), concat('Quang Van ', seq),"
            + " concat('speed.', seq, ' quang van ', seq), '' from seq_0_to_300");
    entries("speed.0", 10);
    jdbc.update(
        "insert into audit_entry (subject, kind, args, audience, actor_id, actor_name, business_at,"
            + " real_at) select concat('dossier:', d.id), 'step.accepted', '[]', 'ALL', p.id,"
            + " p.display_name, now(6), now(6) from dossier d join round r on r.id = d.round_id"
            + " join seq_1_to_6 s join person p"
            + " on p.username = concat('speed.', 1 + (d.id * 7 + s.seq) mod 300)"
            + " where r.assessment_year between 7001 and 7088");
    jdbc.update(
        "insert into open_task (subject, dossier_id, step_id, work_key, actor_key, commune_id,"
            + " district_id, commune_name, receipt_number, search, opened_at)"
            + " select concat('dossier:', d.id), d.id, 'receiveDistrict', 'receiveDistrict',"
            + " concat('DISTRICT_OFFICER@', d.district_id), d.commune_id, d.district_id,"
            + " d.commune_name, d.receipt_number, d.search, now(6) from dossier d"
            + " join round r on r.id = d.round_id where r.assessment_year between 7001 and 7088");
    jdbc.execute("analyze table audit_entry, dossier, person, open_task, round");
    long id = jdbc.queryForObject("select id from person where username = 'speed.0'", Long.class);
    Office office = new Office(Role.PROVINCE_OFFICER, A.PROVINCE);
    person = new SignedIn(id, "speed.0", "Quang Van 0", Set.of(office));
  }

  @AfterEach
  void leaveNothing() {
    String made =
        " in (select d.id from dossier d join round r on r.id = d.round_id"
            + " where r.assessment_year between 7001 and 7088)";
    jdbc.update("delete from open_task where dossier_id" + made);
    jdbc.update(
        "delete from audit_entry where actor_id in"
            + " (select id from person where username like 'speed.%')");
    jdbc.update(
        "delete d from dossier d join round r on r.id = d.round_id"
            + " where r.assessment_year between ? and ?",
        FIRST_YEAR,
        LAST_YEAR);
    jdbc.update("delete from round where assessment_year between ? and ?", FIRST_YEAR, LAST_YEAR);
    jdbc.update("delete from person where username like 'speed.%'");
  }

  @Test
  void within_a_second() throws IOException {
    assertThat(found("everything", "", 0)).isEqualTo(10_000);
    assertThat(found("the last page", "", 499)).isEqualTo(10_000);
    assertThat(found("a receipt number", "7044-" + A.COMMUNE, 0)).isEqualTo(1);
    assertThat(found("a commune", "muong pon", 0)).isBetween(80L, 200L);
    assertThat(found("one person", "quang van 77", 0)).isPositive();
    assertThat(found("a name of three hundred people", "quang van", 0)).isEqualTo(10_000);
    assertThat(found("a letter", "a", 0)).isEqualTo(10_000);
    assertThat(found("nothing", "khong co", 0)).isZero();
    Files.write(REPORT, figures);
  }

  private long found(String what, String search, int page) {
    PastCaseFilter filter = new PastCaseFilter(search, "", page);
    long total = Acting.as(person, () -> cases.page(filter)).total();
    long slowest = 0;
    for (int run = 0; run < RUNS; run++) {
      long begun = System.nanoTime();
      Acting.as(person, () -> cases.page(filter));
      slowest = Math.max(slowest, System.nanoTime() - begun);
    }
    figures.add("%-32s %5d ms".formatted(what, Duration.ofNanos(slowest).toMillis()));
    assertThat(Duration.ofNanos(slowest)).as(what).isLessThan(BUDGET);
    return total;
  }

  private void entries(String username, int each) {
    jdbc.update(
        "insert into audit_entry (subject, kind, args, audience, actor_id, actor_name, business_at,"
            + " real_at) select concat('dossier:', d.id), 'step.filed', '[]', 'ALL', p.id,"
            + " p.display_name, now(6), now(6) from seq_1_to_100 s join dossier d"
            + " join round r on r.id = d.round_id join person p on p.username = ?"
            + " where s.seq <= ? and r.assessment_year between 7001 and 7088 order by s.seq, d.id",
        username,
        each);
  }
}
