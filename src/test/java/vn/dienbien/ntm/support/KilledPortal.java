package vn.dienbien.ntm.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

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

  /** Said with every dossier, once it is opened. */
  public static final String PLAYING = "PLAYING";

  /** Dossiers whose parts do not name the same step, each with what its parts say. */
  private static final String DISAGREEING =
      "select d.id, d.status,"
          + " (select group_concat(distinct t.TASK_DEF_KEY_) from ACT_RU_TASK t"
          + " join ACT_RU_EXECUTION x on x.ID_ = t.PROC_INST_ID_"
          + " join ACT_RU_EXECUTION root on root.ID_ = x.ROOT_PROC_INST_ID_"
          + " where root.BUSINESS_KEY_ = cast(d.id as char character set ascii)) as token,"
          + " (select group_concat(distinct w.step_id order by w.step_id) from open_task w"
          + " where w.dossier_id = d.id) as work,"
          + " (select e.kind from audit_entry e where e.subject = concat('dossier:', d.id)"
          + " and e.kind like 'step.%' order by e.seq desc limit 1) as told"
          + " from dossier d";

  private static final Map<String, Expected> EXPECTED =
      Map.ofEntries(
          step("REGISTERING", "register", "register", "opened"),
          step("REGISTERED", "answerRegistration", "answerRegistration", "registered"),
          step("DRAFT", "prepare", "prepare", "registrationAccepted"),
          step("CONSULTING", "consult", "consult", "prepared"),
          step("MEETING", "communeMeeting", "communeMeeting", "consulted"),
          step("READY", "file", "file", "communeMet"),
          step("FILED", "receiveDistrict", "receiveDistrict", "filed filedLate"),
          step("VERIFYING", "verify", "verify verify,verifyCriteria", "acceptedByDistrict"),
          step(
              "HEARING",
              "hearResidents",
              "announce,hearResidents,survey hearResidents,survey announce,hearResidents",
              "verified"),
          step("DISTRICT_VOTING", "districtVote", "districtVote", "heardResidents"),
          step("VERIFIED", "submitProvince", "submitProvince", "districtVoted"),
          step("SUBMITTED", "receiveProvince", "receiveProvince", "submitted"),
          step("APPRAISING", "appraise", "appraise,appraiseIndicators", "acceptedByProvince"),
          step("COMBINING", "appraisalReport", "appraisalReport", "appraised"),
          step("COUNCIL", "council", "council castBallot,council", "combined"),
          step("OPINION", "opinion", "opinion", "passed"),
          step("DECIDING", "decide", "decide", "opinionGiven"),
          step("RECOGNISED", null, null, "recognised"));

  private KilledPortal() {}

  private static Map.Entry<String, Expected> step(
      String status, String token, String work, String told) {
    return Map.entry(status, new Expected(token, work, told));
  }

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
      DossierStory story = a.dossier().registering();
      say(PLAYING);
      story.recognised();
    }
  }

  private static void look(JdbcTemplate jdbc) {
    List<Map<String, Object>> dossiers = jdbc.queryForList(DISAGREEING);
    List<Map<String, Object>> wrong =
        dossiers.stream()
            .filter(row -> !EXPECTED.get((String) row.get("status")).fits(row))
            .toList();
    say(wrong.isEmpty() ? AGREES + " " + dossiers.size() : "DISAGREES " + wrong);
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
