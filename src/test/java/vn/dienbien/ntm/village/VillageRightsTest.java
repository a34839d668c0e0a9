package vn.dienbien.ntm.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.VillageStory;

/** Every role tries everything in every status; only the actor gets through. */
@Import(VillageStory.class)
class VillageRightsTest extends DatabaseTest {

  /** What may be done in which status by which roles of the request's own places. */
  private record Deed(Map<VillageStatus, Set<Role>> allowed, Act act) {}

  private interface Act {
    void on(long request);
  }

  private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
  private static final Set<Role> LEADER = Set.of(Role.COMMUNE_LEADER);
  private static final Set<Role> VERIFIER = Set.of(Role.DISTRICT_OFFICER);

  @Autowired private VillageStory story;
  @Autowired private VillageService villages;
  @Autowired private VillageClaimService claims;
  @Autowired private RecognitionService recognitions;
  @Autowired private VillageQueries queries;

  @Test
  @DisplayName("only the actor of a step gets through, whatever the status")
  void onlyTheActor() {
    everybodyTries(story.filled(), VillageStatus.PREPARING);
    everybodyTries(story.returned(2), VillageStatus.RETURNED);
    everybodyTries(story.requested(), VillageStatus.VERIFYING);
    everybodyTries(story.verified(), VillageStatus.DECIDING);
    everybodyTries(story.recognised(), VillageStatus.RECOGNISED);
    long refused = story.verified();
    story.decide(refused, false, "reasons");
    everybodyTries(refused, VillageStatus.REFUSED);
    long withdrawn = story.opened();
    Acting.as(story.leader(), () -> villages.withdraw(withdrawn, "reason"));
    everybodyTries(withdrawn, VillageStatus.WITHDRAWN);
  }

  private void everybodyTries(long request, VillageStatus status) {
    assertThat(story.status(request)).isEqualTo(status);
    List<?> before = picture(request);
    List<String> gotThrough = new ArrayList<>();
    for (SignedIn person : a.everybody()) {
      Role role = person.offices().iterator().next().role();
      deeds()
          .forEach(
              (name, deed) -> {
                boolean isActor =
                    isHere(person) && deed.allowed().getOrDefault(status, Set.of()).contains(role);
                if (!isActor && !isRefused(person, deed, request)) {
                  gotThrough.add(person.username() + " could " + name + " in " + status);
                }
              });
    }
    assertThat(gotThrough).isEmpty();
    assertThat(picture(request)).isEqualTo(before);
  }

  private Map<String, Deed> deeds() {
    Map<VillageStatus, Set<Role>> edit =
        Map.of(VillageStatus.PREPARING, COMMUNE, VillageStatus.RETURNED, COMMUNE);
    Map<VillageStatus, Set<Role>> verify = Map.of(VillageStatus.VERIFYING, VERIFIER);
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "claim", new Deed(edit, id -> claims.write(id, 2, Side.COMMUNE, Verdict.NOT_MET, "x", 1)));
    deeds.put("attach", new Deed(edit, id -> claims.attach(id, 2, a.storedPdf())));
    deeds.put(
        "remove",
        new Deed(
            edit,
            id ->
                claims.remove(
                    id,
                    jdbc.queryForObject(
                        "select coalesce(min(id), 0) from village_evidence where request_id = ?",
                        Long.class,
                        id))));
    deeds.put(
        "request",
        new Deed(
            Map.of(VillageStatus.PREPARING, LEADER, VillageStatus.RETURNED, LEADER),
            villages::request));
    deeds.put(
        "withdraw",
        new Deed(
            Map.of(
                VillageStatus.PREPARING, LEADER,
                VillageStatus.RETURNED, LEADER,
                VillageStatus.VERIFYING, LEADER,
                VillageStatus.DECIDING, LEADER),
            id -> villages.withdraw(id, "reason")));
    deeds.put(
        "find", new Deed(verify, id -> claims.write(id, 2, Side.VERIFICATION, Verdict.MET, "", 0)));
    deeds.put("return", new Deed(verify, id -> villages.returnItems(id, Map.of(2, "x"), "")));
    deeds.put("close", new Deed(verify, villages::verified));
    deeds.put(
        "decide",
        new Deed(
            Map.of(VillageStatus.DECIDING, Set.of(Role.DISTRICT_LEADER)),
            id -> recognitions.decide(id, story.decision(id, false, "x"))));
    return deeds;
  }

  private static boolean isRefused(SignedIn person, Deed deed, long request) {
    Throwable thrown = catchThrowable(() -> Acting.as(person, () -> deed.act().on(request)));
    return thrown instanceof Refusal || thrown instanceof NotThere;
  }

  private List<?> picture(long request) {
    List<Object> rows = new ArrayList<>();
    rows.add(jdbc.queryForList("select * from village_request where id = ?", request));
    for (String table :
        List.of("village_verdict", "village_evidence", "village_return", "village_decision")) {
      rows.add(
          jdbc.queryForList(
              "select * from " + table + " where request_id = ? order by 1, 2, 3", request));
    }
    rows.add(
        jdbc.queryForList(
            "select * from open_task where subject = ? order by id",
            VillageLinks.subject(request)));
    rows.add(
        jdbc.queryForList(
            "select seq from audit_entry where subject = ? order by seq",
            VillageLinks.subject(request)));
    return rows;
  }

  @Test
  @DisplayName("another unit's request is not there; the province and the district see it")
  void foreign() {
    long request = story.verified();
    for (SignedIn person : a.everybody()) {
      Role role = person.offices().iterator().next().role();
      boolean sees =
          isHere(person)
              && !Set.of(
                      Role.COUNCIL_MEMBER,
                      Role.COUNCIL_CHAIR,
                      Role.ADMIN,
                      Role.DEPARTMENT_APPRAISER,
                      Role.DEPARTMENT_DESK)
                  .contains(role);
      Throwable thrown = catchThrowable(() -> story.page(person, request));
      assertThat(thrown == null).as(person.username()).isEqualTo(sees);
      assertThat(
              Acting.as(person, () -> queries.page(0, 500)).stream()
                  .anyMatch(row -> row.id() == request))
          .as(person.username())
          .isEqualTo(sees);
    }
  }

  @Test
  @DisplayName(
      "where a version gives the verification to a department, it sees what it has, no more")
  void department() {
    jdbc.update(
        "insert ignore into procedure_version (id, name, source) select 'test-village', name, source"
            + " from procedure_version where id = 'qd2540'");
    jdbc.update(
        "insert ignore into procedure_step (version_id, step_id, actor, actor_place, duration,"
            + " source, confirmed) select 'test-village', step_id,"
            + " if(step_id = 'villageVerify', 'DEPARTMENT_DESK', actor),"
            + " if(step_id = 'villageVerify', 'SYT', null), duration, source, confirmed"
            + " from procedure_step where version_id = 'qd2540'");
    jdbc.update(
        "insert ignore into procedure_setting (version_id, name, value, unit, source, confirmed)"
            + " select 'test-village', name, value, unit, source, confirmed from procedure_setting"
            + " where version_id = 'qd2540'");
    SignedIn desk = a.holder(Role.DEPARTMENT_DESK, "SYT");
    long request = story.filled();
    try {
      jdbc.update("update village_request set version_id = 'test-village' where id = ?", request);
      assertThat(catchThrowable(() -> story.page(desk, request))).isInstanceOf(NotThere.class);
      Acting.as(story.leader(), () -> villages.request(request));
      assertThat(story.page(desk, request).rights().mayVerify()).isTrue();
      assertThat(story.page(story.verifier(), request).rights().mayVerify()).isFalse();
    } finally {
      // A version without papers would stand in the way of every other screen.
      jdbc.update("update village_request set version_id = 'qd2540' where id = ?", request);
      jdbc.update("update step_clock set version_id = 'qd2540' where version_id = 'test-village'");
      jdbc.update("delete from procedure_setting where version_id = 'test-village'");
      jdbc.update("delete from procedure_step where version_id = 'test-village'");
      jdbc.update("delete from procedure_version where id = 'test-village'");
    }
  }

  private static boolean isHere(SignedIn person) {
    return person.offices().stream()
        .noneMatch(office -> Set.of(A.OTHER_COMMUNE, A.OTHER_DISTRICT).contains(office.place()));
  }
}
