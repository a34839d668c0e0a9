package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilQueries;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimConflict;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Together;

/** Many people in the same second: nobody is lost, nobody reads a technical message. */
class ConcurrencyTest extends DatabaseTest {

  private static final int WHOLE_COUNCIL = 24;
  private static final int RUSH = 20;

  @Autowired ClaimService claims;
  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired ReviewService reviews;
  @Autowired CouncilService council;
  @Autowired CouncilQueries councilQueries;
  @Autowired VotingService voting;

  @Test
  @DisplayName(
      "verifiers, then departments, conclude in the same second; the last department moves it on")
  void allConclude() {
    DossierStory dossier = a.dossier().accepted();
    concludeTogether(dossier, Stage.VERIFICATION);
    assertThat(dossier.openWork()).containsExactly("verify");
    dossier.verificationClosed();
    assertThat(dossier.status()).isEqualTo(DossierStatus.HEARING);
    assertThat(told(dossier, "step.verified")).isOne();
    dossier.heard().districtVoted();
    dossier.submittedAgain();
    Acting.as(dossier.provinceOfficer(), () -> reception.accept(dossier.id()));
    concludeTogether(dossier, Stage.APPRAISAL);
    assertThat(dossier.status()).isEqualTo(DossierStatus.COMBINING);
    assertThat(told(dossier, "step.appraised")).isOne();
    assertThat(dossier.steps()).containsExactly("appraisalReport");
    assertThat(dossier.openWork()).containsExactly("appraisalReport");
  }

  private void concludeTogether(DossierStory dossier, Stage stage) {
    List<ActorKey> team = dossier.assignments(stage).stream().map(Assignment::assignee).toList();
    team.forEach(who -> dossier.recordAll(stage, who, Verdict.MET));
    List<Callable<Void>> clicks =
        team.stream()
            .map(
                who ->
                    click(dossier.assignee(who), () -> reviews.conclude(dossier.id(), stage, who)))
            .toList();
    assertThat(Together.failures(Together.click(clicks))).isEmpty();
    assertThat(dossier.assignments(stage)).allMatch(Assignment::isDone);
  }

  private int told(DossierStory dossier, String kind) {
    return jdbc.queryForObject(
        "select count(*) from audit_entry where subject = ? and kind = ?",
        Integer.class,
        "dossier:" + dossier.id(),
        kind);
  }

  @Test
  @DisplayName("a council of 24 votes in the same second: every ballot is counted")
  void allVote() {
    DossierStory dossier = a.dossier().combined();
    a.council();
    LocalDate day = LocalDate.of(2999, 6, 1);
    Map<Long, SignedIn> people = wholeCouncil();
    int session = Acting.as(dossier.secretary(), () -> openSession(dossier, day));
    int item =
        Acting.as(dossier.secretary(), () -> councilQueries.session(session)).agenda().get(0).id();
    List<Callable<Void>> clicks =
        Acting.as(dossier.secretary(), () -> councilQueries.session(session)).members().stream()
            .map(
                member ->
                    click(
                        people.get(member.personId()),
                        () -> voting.cast(session, item, Choice.FOR)))
            .toList();
    assertThat(clicks).hasSize(WHOLE_COUNCIL);
    assertThat(Together.failures(Together.click(clicks))).isEmpty();
    assertThat(count("ballot_taken", item)).isEqualTo(WHOLE_COUNCIL);
    assertThat(count("ballot", item)).isEqualTo(WHOLE_COUNCIL);
    assertThat(dossier.openWork()).containsExactly("council");
    Acting.as(dossier.secretary(), () -> voting.close(session));
    assertThat(dossier.status()).isEqualTo(DossierStatus.OPINION);
  }

  private Map<Long, SignedIn> wholeCouncil() {
    return IntStream.rangeClosed(1, WHOLE_COUNCIL)
        .mapToObj(number -> number <= A.COUNCIL_SIZE ? a.member(number) : memberFrom2999(number))
        .collect(Collectors.toMap(SignedIn::personId, person -> person));
  }

  /** Other tests' sessions are held long before. */
  private SignedIn memberFrom2999(int number) {
    SignedIn person = a.holder(Role.COUNCIL_MEMBER, A.PROVINCE, number);
    jdbc.update(
        "insert ignore into council_member (person_id, chair, appointed_on)"
            + " values (?, false, '2999-01-01')",
        person.personId());
    return person;
  }

  private int openSession(DossierStory dossier, LocalDate day) {
    int session = council.plan(day, "hall");
    council.addToAgenda(session, dossier.id());
    council.mark(
        session,
        councilQueries.session(session).members().stream()
            .map(Member::id)
            .collect(Collectors.toSet()),
        true);
    council.open(session);
    return session;
  }

  private int count(String table, int item) {
    return jdbc.queryForObject(
        "select count(*) from " + table + " where agenda_item_id = ?", Integer.class, item);
  }

  @Test
  @DisplayName("20 dossiers filed at the same moment get numbers without gaps or doubles")
  void rush() {
    List<String> communes =
        jdbc.queryForList(
            "select id from unit where parent_id in (select id from unit where kind = 'HUYEN')"
                + " and kind = 'XA' order by id limit "
                + RUSH,
            String.class);
    DossierStory model = a.dossier().ready();
    int round = a.round(communes.toArray(String[]::new));
    List<DossierStory> dossiers = communes.stream().map(id -> ready(model, round, id)).toList();
    List<Together.Click> clicks =
        Together.click(
            dossiers.stream()
                .map(
                    dossier ->
                        (Callable<String>)
                            () ->
                                Acting.as(
                                    dossier.communeLeader(), () -> filings.file(dossier.id())))
                .toList());
    assertThat(Together.failures(clicks)).isEmpty();
    int year =
        jdbc.queryForObject("select assessment_year from round where id = ?", Integer.class, round);
    assertThat(clicks.stream().map(click -> (String) click.result()).toList())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, RUSH)
                .mapToObj(number -> "NTM-%d-%04d".formatted(year, number))
                .toList());
    assertThat(dossiers).allMatch(dossier -> dossier.status() == DossierStatus.FILED);
  }

  /** A dossier that says what the model says. */
  private DossierStory ready(DossierStory model, int round, String commune) {
    String district =
        jdbc.queryForObject("select parent_id from unit where id = ?", String.class, commune);
    DossierStory dossier = a.dossier(round, commune, district).opened();
    jdbc.update(
        "insert into indicator_claim (dossier_id, indicator_id, is_met, numerator, denominator,"
            + " second_numerator, second_denominator, amount, own_verdict, reason, changed_by,"
            + " changed_at, version) select ?, indicator_id, is_met, numerator, denominator,"
            + " second_numerator, second_denominator, amount, own_verdict, reason, changed_by,"
            + " changed_at, version from indicator_claim where dossier_id = ?",
        dossier.id(),
        model.id());
    jdbc.update(
        "insert into evidence (dossier_id, indicator_id, file_id, attached_by, attached_at)"
            + " select ?, indicator_id, file_id, attached_by, attached_at from evidence"
            + " where dossier_id = ?",
        dossier.id(),
        model.id());
    return dossier.consultingNow().consultedNow().met().withLetter();
  }

  @Test
  @DisplayName("two officers on one indicator: the second sees the other's value and chooses")
  void twoOfficers() {
    DossierStory dossier = a.dossier().opened();
    ClaimView claim =
        Acting.as(dossier.communeOfficer(), () -> claims.book(dossier.id())).claims().get(0);
    List<SignedIn> officers =
        List.of(
            a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 1),
            a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 2));
    List<Throwable> failures =
        Together.failures(
            Together.click(
                officers.stream()
                    .map(officer -> click(officer, () -> state(dossier, claim, officer)))
                    .toList()));
    assertThat(failures).singleElement().isInstanceOf(ClaimConflict.class);
    ClaimView theirs = ((ClaimConflict) failures.get(0)).theirs();
    ClaimView stands =
        Acting.as(dossier.communeOfficer(), () -> claims.book(dossier.id()))
            .claim(claim.indicator().id());
    assertThat(theirs.reason()).isEqualTo(stands.reason()).isNotEmpty();
  }

  private void state(DossierStory dossier, ClaimView claim, SignedIn officer) {
    claims.enter(
        dossier.id(),
        claim.indicator().id(),
        DossierStory.reaching(claim.indicator()),
        Verdict.NOT_MET,
        "seen by " + officer.displayName(),
        claim.version());
  }

  private static Callable<Void> click(SignedIn person, Runnable action) {
    return () -> {
      Acting.as(person, action);
      return null;
    };
  }
}
