package vn.dienbien.ntm.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.decision.RevocationFinding;
import vn.dienbien.ntm.decision.RevocationRuling;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/** A re-check on its way; every method plays one step as the person who has it. */
public class RevocationStory {

  /** The version whose desk is the province's office. */
  public static final String VERSION = "two-tier-2025";

  private final A a;
  private final long decisionId;
  private long id;

  RevocationStory(A a, long decisionId) {
    this.a = a;
    this.decisionId = decisionId;
  }

  /** Key of the re-check. */
  public long id() {
    return id;
  }

  /** Key of the recognition in question. */
  public long decisionId() {
    return decisionId;
  }

  /** Who plays this office. */
  public SignedIn desk() {
    return a.holder(Role.PROVINCE_OFFICER, A.PROVINCE);
  }

  /** Who plays this office. */
  public SignedIn communeLeader() {
    return a.holder(Role.COMMUNE_LEADER, heardUnit());
  }

  /** Who is heard: the commune of those days lives on in the unit it was merged into. */
  public String heardUnit() {
    return a.jdbc.queryForObject(
        "select heard_unit_id from revocation where id = ?", String.class, id);
  }

  /** Who plays this office. */
  public SignedIn chair() {
    return a.holder(Role.PROVINCE_LEADER, A.PROVINCE);
  }

  /** Where it is. */
  public RevocationStatus status() {
    return RevocationStatus.valueOf(
        a.jdbc.queryForObject("select status from revocation where id = ?", String.class, id));
  }

  /** The desk opens it against the set of the tests. */
  public RevocationStory opened() {
    id = Acting.as(desk(), () -> a.rechecks.open(decisionId, A.SET, VERSION));
    return this;
  }

  /** The desk finds these criteria not met, with a remark, and all others met. */
  public RevocationStory failing(int... numbers) {
    opened();
    IntPredicate fails = no -> Arrays.stream(numbers).anyMatch(number -> number == no);
    Acting.as(
        desk(),
        () ->
            IntStream.rangeClosed(1, 19)
                .forEach(
                    no ->
                        a.rechecks.record(
                            id,
                            new RevocationFinding(
                                no,
                                !fails.test(no),
                                fails.test(no) ? "Không còn đạt khi kiểm tra" : ""))));
    return this;
  }

  /** Ten of nineteen fail, the desk proposes. */
  public RevocationStory proposed() {
    failing(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    Acting.as(desk(), () -> a.rechecks.propose(id, "Nhiều tiêu chí không còn đạt"));
    return this;
  }

  /** The commune's leader answers. */
  public RevocationStory answered() {
    proposed();
    Acting.as(communeLeader(), () -> a.revocations.answer(id, "Xã đang khắc phục"));
    return this;
  }

  /** The term of the hearing is over. */
  public RevocationStory termPassed() {
    a.jdbc.update("update revocation set hearing_due = '2000-01-01' where id = ?", id);
    return this;
  }

  /** The chair rules. */
  public RevocationStory ruled(boolean isRevoked) {
    answered();
    Acting.as(chair(), () -> a.revocations.decide(id, ruling(isRevoked, id + "/TH-test")));
    return this;
  }

  /** A complete ruling. */
  public static RevocationRuling ruling(boolean isRevoked, String number) {
    return new RevocationRuling(
        isRevoked, number, LocalDate.of(2021, 6, 1), "Chủ tịch", "Theo kết quả kiểm tra");
  }

  /** The row of the re-check, for what no service tells. */
  public Map<String, Object> row(JdbcTemplate jdbc) {
    return jdbc.queryForMap("select * from revocation where id = ?", id);
  }
}
