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
          + " left join ACT_RU_EXECUTION x on x.BUSINESS_KEY_ = cast(d.id as char)"
          + " left join ACT_RU_TASK t on t.PROC_INST_ID_ = x.PROC_INST_ID_";

  private static final Map<String, Expected> EXPECTED =
      Map.ofEntries(
          Map.entry("DRAFT", new Expected("prepare", "file,prepare", "opened recalled")),
          Map.entry("FILED", new Expected("receiveDistrict", "receiveDistrict", "filed filedLate")),
          Map.entry(
              "VERIFYING", new Expected("verify", "verify,verifyCriteria", "acceptedByDistrict")),
          Map.entry("VERIFIED", new Expected("submitProvince", "submitProvince", "verified")),
          Map.entry("SUBMITTED", new Expected("receiveProvince", "receiveProvince", "submitted")),
          Map.entry(
              "APPRAISING",
              new Expected("appraise", "appraise,appraiseIndicators", "acceptedByProvince")),
          Map.entry("COMBINING", new Expected("appraisalReport", "appraisalReport", "appraised")),
          Map.entry("COUNCIL", new Expected("council", "council castBallot,council", "combined")),
          Map.entry("DECIDING", new Expected("decide", "decide", "passed")),
          Map.entry("RECOGNISED", new Expected(null, null, "recognised")));

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
            .filter(row -> !EXPECTED.get((String) row.get("status")).fits(row))
            .toList();
    say(wrong.isEmpty() ? AGREES + " " + dossiers.size() : "DISAGREES " + wrong);
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
