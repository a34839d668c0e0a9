package vn.dienbien.ntm.support;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.village.NewRecognition;
import vn.dienbien.ntm.village.RecognitionService;
import vn.dienbien.ntm.village.RequestPage;
import vn.dienbien.ntm.village.Side;
import vn.dienbien.ntm.village.VillageClaimService;
import vn.dienbien.ntm.village.VillageLevel;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageProcess;
import vn.dienbien.ntm.village.VillageQueries;
import vn.dienbien.ntm.village.VillageRegister;
import vn.dienbien.ntm.village.VillageRequests;
import vn.dienbien.ntm.village.VillageService;
import vn.dienbien.ntm.village.VillageStatus;

/** Plays the steps of a request for a village as the people who have them. */
@TestComponent
public class VillageStory {

  /** The year of the requests of the tests: before the districts ended. */
  public static final int YEAR = 2021;

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Autowired private A a;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private VillageRegister register;
  @Autowired private VillageRequests requests;
  @Autowired private VillageQueries queries;
  @Autowired private VillageClaimService claims;
  @Autowired private VillageService villages;
  @Autowired private RecognitionService recognitions;
  @Autowired private VillageProcess process;

  /** A village of Mường Pồn with a name of its own. */
  public long village() {
    String name = "B\u1EA3n Th\u1EED " + System.nanoTime() + "-" + NUMBERS.incrementAndGet();
    return Acting.as(officer(), () -> register.enter(A.COMMUNE, name, false));
  }

  /** The same, recognised as NTM by an earlier source. */
  public long ntmVillage() {
    long village = village();
    jdbc.update(
        "insert into village_decision (village_id, level, assessment_year, outcome, source)"
            + " values (?, 'NTM', 2020, 'RECOGNISED', 'test')",
        village);
    return village;
  }

  public SignedIn officer() {
    return a.holder(Role.COMMUNE_OFFICER, A.COMMUNE);
  }

  public SignedIn leader() {
    return a.holder(Role.COMMUNE_LEADER, A.COMMUNE);
  }

  public SignedIn verifier() {
    return a.holder(Role.DISTRICT_OFFICER, A.DISTRICT);
  }

  public SignedIn decider() {
    return a.holder(Role.DISTRICT_LEADER, A.DISTRICT);
  }

  /** A request that the officer has begun. */
  public long opened() {
    return opened(village(), VillageLevel.NTM);
  }

  public long opened(long villageId, VillageLevel level) {
    return Acting.as(officer(), () -> requests.open(villageId, level, YEAR));
  }

  /** A request with every criterion met and shown. */
  public long filled() {
    long request = opened();
    fill(request);
    return request;
  }

  public void fill(long request) {
    fill(officer(), request);
  }

  /** An officer finds every criterion met and shows it. */
  public void fill(SignedIn officer, long request) {
    Acting.as(
        officer,
        () ->
            page(officer, request)
                .criteria()
                .forEach(
                    c -> {
                      int no = c.criterion().no();
                      claims.write(request, no, Side.COMMUNE, Verdict.MET, "", 0);
                      claims.attach(request, no, a.storedPdf());
                    }));
  }

  public long requested() {
    long request = filled();
    Acting.as(leader(), () -> villages.request(request));
    return request;
  }

  /** Finds every criterion met but those named. */
  public void find(long request, Integer... notMet) {
    find(verifier(), request, notMet);
  }

  /** Whoever verifies finds every criterion met but those named. */
  public void find(SignedIn verifier, long request, Integer... notMet) {
    Set<Integer> not = Set.of(notMet);
    Acting.as(
        verifier,
        () ->
            page(verifier, request)
                .criteria()
                .forEach(
                    c -> {
                      int no = c.criterion().no();
                      claims.write(
                          request,
                          no,
                          Side.VERIFICATION,
                          not.contains(no) ? Verdict.NOT_MET : Verdict.MET,
                          "",
                          c.finding() == null ? 0 : c.finding().version());
                    }));
  }

  public long returned(Integer... criteria) {
    long request = requested();
    Map<Integer, String> reasons = new TreeMap<>();
    List.of(criteria).forEach(no -> reasons.put(no, "reason " + no));
    Acting.as(verifier(), () -> villages.returnItems(request, reasons, "instruction"));
    return request;
  }

  public long verified(Integer... notMet) {
    long request = requested();
    find(request, notMet);
    Acting.as(verifier(), () -> villages.verified(request));
    return request;
  }

  public long recognised() {
    long request = verified();
    decide(request, true, "");
    return request;
  }

  public void decide(long request, boolean recognised, String reasons) {
    decide(request, decision(request, recognised, reasons));
  }

  public void decide(long request, NewRecognition decision) {
    Acting.as(decider(), () -> recognitions.decide(request, decision));
  }

  public NewRecognition decision(long request, boolean recognised, String reasons) {
    return new NewRecognition(
        recognised,
        request + "/Q\u0110-UBND",
        LocalDate.of(Year.of(YEAR).getValue(), 12, 20),
        "Test",
        reasons);
  }

  public RequestPage page(SignedIn who, long request) {
    return Acting.as(who, () -> queries.read(request));
  }

  public VillageStatus status(long request) {
    return VillageStatus.valueOf(
        jdbc.queryForObject(
            "select status from village_request where id = ?", String.class, request));
  }

  /** The steps of the engine. */
  public Set<String> steps(long request) {
    return process.currentSteps(request);
  }

  /** Who has work on it, as the worklist says. */
  public List<String> actors(long request) {
    return jdbc.queryForList(
        "select distinct actor_key from open_task where subject = ? order by actor_key",
        String.class,
        VillageLinks.subject(request));
  }

  /** The rows of the worklist. */
  public List<String> work(long request) {
    return jdbc.queryForList(
        "select step_id from open_task where subject = ? order by step_id",
        String.class,
        VillageLinks.subject(request));
  }
}
