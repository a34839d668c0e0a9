package vn.dienbien.ntm.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.support.Portal;

/** A demo that was started for the first time, and again. */
class DemoLoaderTest {

  private static final Path DATA = Path.of("target", "test-demo").toAbsolutePath();
  private static ConfigurableApplicationContext portal;
  private static JdbcTemplate jdbc;

  @BeforeAll
  static void start() {
    FileSystemUtils.deleteRecursively(DATA.toFile());
    portal = Portal.start(DATA, "--spring.profiles.active=demo");
    jdbc = portal.getBean(JdbcTemplate.class);
  }

  @AfterAll
  static void stop() {
    // The engine's clock is one for the whole JVM.
    portal.getBean(ShiftableClock.class).shiftTo(Duration.ZERO);
    portal.close();
  }

  @Test
  void a_dossier_stands_at_every_step_and_at_every_end() {
    List<String> statuses = jdbc.queryForList("select distinct status from dossier", String.class);
    // Decision 2540, under which the round of 2021 runs, knows no revocation.
    assertThat(statuses)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(DossierStatus.REVOKED)).stream()
                .map(DossierStatus::name)
                .toList());
    assertThat(count("select count(*) from dossier")).isEqualTo(27);
    assertThat(
            jdbc.queryForObject(
                "select status from dossier where commune_id = '03319'", String.class))
        .isEqualTo("REGISTERING");
  }

  @Test
  void the_round_of_2021_has_its_27_candidates_and_the_marks_of_the_matrix() {
    List<Map<String, Object>> origins =
        jdbc.queryForList("select origin, count(*) n from round_candidate group by origin");
    assertThat(origins)
        .extracting(row -> row.get("origin") + " " + row.get("n"))
        .containsExactlyInAnyOrder("CARRIED_OVER 17", "PLANNED 10");
    assertThat(count("select count(*) from candidate_note")).isEqualTo(18 * 19);
    assertThat(
            count("select count(distinct unit_id) from candidate_note where kind like '%DOUBT%'"))
        .isEqualTo(3);
    assertThat(count("select count(*) from criterion_note")).isEqualTo(18 * 19);
  }

  @Test
  void the_register_tells_what_the_report_tells() {
    String earlier = "select count(*) from decision where dossier_id is null and ";
    assertThat(count(earlier + "outcome = 'RECOGNISED'")).isEqualTo(15);
    assertThat(count(earlier + "outcome = 'RECOGNISED' and inferred")).isEqualTo(8);
    assertThat(count(earlier + "outcome = 'AWAITING_OPINION'")).isEqualTo(2);
  }

  @Test
  void everybody_in_the_procedure_has_something_to_do() {
    for (String work :
        List.of(
            "register",
            "answerRegistration",
            "prepare",
            "consult",
            "communeMeeting",
            "file",
            "receiveDistrict",
            "supplement",
            "verifyCriteria",
            "announce",
            "survey",
            "districtVote",
            "submitProvince",
            "resubmitProvince",
            "receiveProvince",
            "supplementForProvince",
            "appraiseIndicators",
            "appraisalReport",
            "council",
            "opinion",
            "decide")) {
      assertThat(count("select count(*) from open_task where step_id = '" + work + "'"))
          .as(work)
          .isPositive();
    }
    assertThat(count("select count(*) from council_member")).isEqualTo(24);
  }

  @Test
  void the_log_runs_from_june_to_september_in_its_own_order() {
    assertThat(
            count(
                "select count(*) from audit_entry a join audit_entry b on b.seq > a.seq"
                    + " and b.business_at < a.business_at and a.kind <> 'demo.loaded'"
                    + " where a.subject like 'dossier:%' and b.subject = a.subject"))
        .isZero();
    assertThat(
            count(
                "select count(*) from audit_entry where subject like 'dossier:%' and business_at"
                    + " not between '2021-06-15' and '2021-09-15'"))
        .isZero();
  }

  @Test
  void a_second_start_changes_nothing() {
    String rows =
        "select (select count(*) from audit_entry) + (select count(*) from dossier)"
            + " + (select count(*) from person) + (select count(*) from stored_file)";
    long before = count(rows);
    portal.getBean(DemoLoader.class).start();
    assertThat(count(rows)).isEqualTo(before);
  }

  @Test
  void a_load_that_was_broken_off_is_taken_up_without_doing_anything_twice() {
    List<Map<String, Object>> before = dossiers();
    jdbc.update("delete from audit_entry where subject = 'demo'");
    portal.getBean(DemoLoader.class).start();
    assertThat(dossiers()).isEqualTo(before);
    assertThat(count("select count(*) from council_session")).isEqualTo(2);
    assertThat(count("select count(*) from decision")).isEqualTo(20);
  }

  private static List<Map<String, Object>> dossiers() {
    return jdbc.queryForList("select id, status, status_since from dossier order by id");
  }

  private static long count(String sql) {
    return jdbc.queryForObject(sql, Long.class);
  }
}
