package vn.dienbien.ntm.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.RevocationStory;
import vn.dienbien.ntm.support.VillageStory;
import vn.dienbien.ntm.village.VillageLevel;

@DisplayName("A colleague rings with a receipt number: what I took part in is found again")
@Import(VillageStory.class)
class PastCasesTest extends DatabaseTest {

  @Autowired private PastCases cases;
  @Autowired private VillageStory villages;
  @Autowired private AuditLog audit;
  @Autowired private TransactionTemplate transaction;

  @Test
  @DisplayName("By its receipt number, with what it is now, who has it and what I did last")
  void by_number() {
    DossierStory dossier = a.dossier().accepted();
    SignedIn officer = dossier.districtOfficer();
    jdbc.update(
        "update person set phone = '0912 000 111' where id = ?",
        a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT, 1).personId());
    PastCase found = only(officer, number(dossier));
    assertThat(found.subject()).isEqualTo(Subject.dossier(dossier.id()));
    assertThat(found.title()).contains("M\u01B0\u1EDDng P\u1ED3n");
    assertThat(found.lastDone().key()).isEqualTo("audit.step.acceptedByDistrict");
    assertThat(found.now().orElseThrow().statusKey()).isEqualTo("DossierStatus.VERIFYING");
    assertThat(found.now().orElseThrow().address()).isEqualTo("ho-so/" + dossier.id());
    assertThat(found.now().orElseThrow().holders())
        .extracting(PersonSummary::phone)
        .contains("0912 000 111");
  }

  @Test
  @DisplayName("By commune and by person, without marks; wildcards are text")
  void by_place_and_person() {
    DossierStory dossier = a.dossier().filed();
    SignedIn colleague = person("L\u00F2 Th\u1ECB \u00C1nh T\u1EA1m", Role.DISTRICT_OFFICER);
    did(colleague, dossier, Audience.ALL);
    SignedIn leader = dossier.communeLeader();
    assertThat(subjects(leader, "muong pon")).contains(Subject.dossier(dossier.id()));
    assertThat(subjects(leader, "L\u00D2 TH\u1ECA anh tam"))
        .containsExactly(Subject.dossier(dossier.id()));
    assertThat(subjects(leader, "%")).isEmpty();
    assertThat(subjects(leader, "' or 1=1 --")).isEmpty();
    assertThat(subjects(colleague, "")).containsExactly(Subject.dossier(dossier.id()));
  }

  @Test
  @DisplayName("A commune does not find out by a name who examines its dossier")
  void examiners_stay_unknown() {
    DossierStory dossier = a.dossier().filed();
    SignedIn verifier = person("Qu\u00E0ng V\u0103n Th\u1EA9m", Role.DISTRICT_VERIFIER);
    did(verifier, dossier, Audience.DISTRICT);
    SignedIn district = person("Ng\u01B0\u1EDDi Huy\u1EC7n", Role.DISTRICT_OFFICER);
    did(district, dossier, Audience.DISTRICT);
    assertThat(subjects(dossier.communeLeader(), "quang van tham")).isEmpty();
    assertThat(subjects(district, "quang van tham")).hasSize(1);
    SignedIn examiner = person("Ch\u00E1ng A T\u1EC9nh", Role.PROVINCE_OFFICER);
    did(examiner, dossier, Audience.PROVINCE);
    assertThat(subjects(district, "chang a tinh")).isEmpty();
    assertThat(subjects(examiner, "chang a tinh")).hasSize(1);
  }

  @Test
  @DisplayName("What I may no longer see says what I did, and leads nowhere")
  void no_longer_mine() {
    DossierStory dossier = a.dossier().filed();
    SignedIn appraiser = person("V\u00E0ng A S\u1EDF", Role.DEPARTMENT_APPRAISER);
    did(appraiser, dossier, Audience.PROVINCE);
    PastCase found = only(appraiser, number(dossier));
    assertThat(found.now()).isEmpty();
    assertThat(found.lastDone().key()).isEqualTo("audit.step.filed");
    jdbc.update(
        "insert into dossier_grant (dossier_id, actor_key, reason) values (?, ?, 'APPRAISAL')",
        dossier.id(),
        "DEPARTMENT_APPRAISER@11");
    assertThat(only(appraiser, number(dossier)).now()).isPresent();
  }

  @Test
  @DisplayName("What others did without me is not there")
  void not_mine() {
    DossierStory dossier = a.dossier().filed();
    assertThat(subjects(person("Kh\u00E1ch", Role.PROVINCE_OFFICER), number(dossier))).isEmpty();
    assertThat(subjects(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE), number(dossier)))
        .isEmpty();
  }

  @Test
  @DisplayName("Villages and revocations stand in the same list; a kind may be chosen")
  void all_kinds() {
    long village = villages.opened(villages.village(), VillageLevel.NTM);
    PastCase request =
        pageOf(villages.officer(), "", "village").rows().stream()
            .filter(row -> row.subject().id() == village)
            .findFirst()
            .orElseThrow();
    assertThat(request.number()).isNull();
    assertThat(request.now().orElseThrow().statusKey()).isEqualTo("VillageStatus.PREPARING");

    RevocationStory recheck = a.recheck().opened();
    Subject revocation = new Subject("revocation", recheck.id());
    SignedIn desk = recheck.desk();
    assertThat(subjects(desk, "muong pon", "revocation")).contains(revocation);
    assertThat(subjects(desk, "muong pon", "village")).doesNotContain(revocation);
    assertThat(subjects(desk, "muong pon", "nonsense")).contains(revocation);
  }

  @Test
  @DisplayName("Pages follow each other; a page costs four statements, however many rows")
  void pages_and_cost() {
    SignedIn busy = person("Ng\u01B0\u1EDDi b\u1EADn", Role.PROVINCE_OFFICER);
    DossierStory first = a.dossier().filed();
    did(busy, first, Audience.ALL);
    List<String> one = cost(busy);
    List<Subject> some =
        jdbc
            .queryForList(
                "select id from dossier where id <> ? order by id desc limit 25",
                Long.class,
                first.id())
            .stream()
            .map(Subject::dossier)
            .toList();
    some.forEach(subject -> did(busy, subject.text(), Audience.ALL));
    assertThat(cost(busy)).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(4);
    List<Subject> all =
        IntStream.range(0, 3)
            .mapToObj(page -> new PastCaseFilter("", "", page))
            .flatMap(filter -> Acting.as(busy, () -> cases.page(filter)).rows().stream())
            .map(PastCase::subject)
            .toList();
    assertThat(all).doesNotHaveDuplicates().hasSize(some.size() + 1);
    assertThat(pageOf(busy, "", "").total()).isEqualTo(some.size() + 1);
    assertThat(all.get(all.size() - 1)).isEqualTo(Subject.dossier(first.id()));
  }

  private List<String> cost(SignedIn person) {
    return statements.of(
        () -> Acting.as(person, () -> cases.page(new PastCaseFilter("muong", "", 0))));
  }

  private SignedIn person(String name, Role role) {
    String username = "past" + System.nanoTime();
    jdbc.update(
        "insert into person (username, display_name, search, password_hash) values (?, ?, ?, '')",
        username,
        name,
        SearchText.fold(username + " " + name));
    long id = jdbc.queryForObject("select id from person where username = ?", Long.class, username);
    String place = role.level() == Role.Level.DISTRICT ? A.DISTRICT : A.PROVINCE;
    return new SignedIn(id, username, name, Set.of(new Office(role, place)));
  }

  private void did(SignedIn person, DossierStory dossier, Audience audience) {
    did(person, Subject.dossier(dossier.id()).text(), audience);
  }

  private void did(SignedIn person, String subject, Audience audience) {
    transaction.executeWithoutResult(
        status -> Acting.as(person, () -> audit.append(subject, audience, "step.filed")));
  }

  private String number(DossierStory dossier) {
    return jdbc.queryForObject(
        "select receipt_number from dossier where id = ?", String.class, dossier.id());
  }

  private PastCase only(SignedIn person, String search) {
    List<PastCase> rows = pageOf(person, search, "").rows();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private List<Subject> subjects(SignedIn person, String search) {
    return subjects(person, search, "");
  }

  private List<Subject> subjects(SignedIn person, String search, String kind) {
    return pageOf(person, search, kind).rows().stream().map(PastCase::subject).toList();
  }

  private WorklistPage<PastCase> pageOf(SignedIn person, String search, String kind) {
    return Acting.as(person, () -> cases.page(new PastCaseFilter(search, kind, 0)));
  }
}
