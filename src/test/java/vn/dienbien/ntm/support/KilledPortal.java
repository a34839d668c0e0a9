package vn.dienbien.ntm.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.dossier.DossierStatus;

/**
 * A portal in a process of its own, without a web server, that plays one story after the other
 * until it is killed. Before it begins it looks at what the last one left: record, token, worklist
 * and log of every dossier must agree.
 *
 * <p>Arguments: its data folder, and "stop" to look only.
 */
public final class KilledPortal {

  /** Said when everything agrees. */
  public static final String AGREES = "AGREES";

  /** Said with every dossier about to be played. */
  public static final String PLAYING = "PLAYING";

  /** Dossiers whose parts do not name the same step, each with what its parts say. */
  private static final String DISAGREEING =
      "select d.id, d.status, t.TASK_DEF_KEY_ as token,"
          + " (select group_concat(distinct w.step_id order by w.step_id) from open_task w"
          + " where w.dossier_id = d.id) as work,"
          + " (select e.kind from audit_entry e where e.subject = concat('dossier:', d.id)"
          + " and e.kind like 'step.%' order by e.seq desc limit 1) as told"
          + " from dossier d"
          + " left join ACT_RU_TASK t on t.PROC_INST_ID_ in (select x.PROC_INST_ID_"
          + " from ACT_RU_EXECUTION x where x.BUSINESS_KEY_ = cast(d.id as char))";

  /** The steps of the played story, each with its work and what was told last. */
  private static final Map<DossierStatus, Expected> EXPECTED =
      Map.ofEntries(
          entry(DossierStatus.REGISTERING, "register", "opened"),
          entry(DossierStatus.REGISTERED, "answerRegistration", "registered"),
          entry(DossierStatus.DRAFT, "prepare", "registrationAccepted"),
          entry(DossierStatus.CONSULTING, "consult", "prepared"),
          entry(DossierStatus.MEETING, "communeMeeting", "consulted"),
          entry(DossierStatus.READY, "file", "communeMet"),
          entry(DossierStatus.FILED, "receiveDistrict", "filed"),
          entry(DossierStatus.VERIFYING, "verify,verifyCriteria verify", "acceptedByDistrict"),
          entry(
              DossierStatus.HEARING,
              "announce,hearResidents,survey hearResidents,survey",
              "verified"),
          entry(DossierStatus.DISTRICT_VOTING, "districtVote", "heardResidents"),
          entry(DossierStatus.VERIFIED, "submitProvince", "districtVoted"),
          entry(DossierStatus.SUBMITTED, "receiveProvince", "submitted"),
          entry(DossierStatus.APPRAISING, "appraise,appraiseIndicators", "acceptedByProvince"),
          entry(DossierStatus.COMBINING, "appraisalReport", "appraised"),
          entry(DossierStatus.COUNCIL, "council castBallot,council", "combined"),
          entry(DossierStatus.OPINION, "opinion", "passed"),
          entry(DossierStatus.DECIDING, "decide", "opinionGiven"),
          entry(DossierStatus.RECOGNISED, null, "recognised"));

  private static Map.Entry<DossierStatus, Expected> entry(
      DossierStatus status, String work, String told) {
    return Map.entry(status, new Expected(status.step().orElse(null), work, told));
  }

  private KilledPortal() {}

  /** What the parts of a dossier must say; alternatives are parted by blanks. */
  private record Expected(String token, String work, String told) {

    boolean fits(Map<String, Object> row) {
      return java.util.Objects.equals(token, row.get("token"))
          && (work == null ? row.get("work") == null : isOneOf(work, row.get("work")))
          && isOneOf(told, String.valueOf(row.get("told")).replace("step.", ""));
    }

    private static boolean isOneOf(String alternatives, Object said) {
      return List.of(alternatives.split(" ")).contains(said);
    }
  }

  /** Starts, looks, plays. */
  public static void main(String[] arguments) {
    Path data = Path.of(arguments[0]);
    ConfigurableApplicationContext portal = Portal.start(data);
    look(portal.getBean(JdbcTemplate.class));
    if (arguments.length > 1) {
      portal.close();
      return;
    }
    A a = portal.getAutowireCapableBeanFactory().createBean(A.class);
    while (true) {
      say(PLAYING);
      a.dossier().recognised();
    }
  }

  private static void look(JdbcTemplate jdbc) {
    List<Map<String, Object>> dossiers = jdbc.queryForList(DISAGREEING);
    List<Map<String, Object>> wrong =
        dossiers.stream()
            .filter(
                row -> !EXPECTED.get(DossierStatus.valueOf((String) row.get("status"))).fits(row))
            .toList();
    say(wrong.isEmpty() ? AGREES + " " + dossiers.size() : "DISAGREES " + wrong);
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
