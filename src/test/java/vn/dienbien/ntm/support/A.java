package vn.dienbien.ntm.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.consultation.CommentService;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.consultation.MeetingService;
import vn.dienbien.ntm.consultation.SurveyService;
import vn.dienbien.ntm.council.CouncilQueries;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.OpinionService;
import vn.dienbien.ntm.decision.RecheckService;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.RegistrationService;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.ReviewQueries;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Makes what tests tell their stories with: people who hold offices, and dossiers that have come to
 * any step, {@code a.dossier().filed()}. Every dossier has a round of its own, so that tests do not
 * meet.
 */
@TestComponent
public class A {

  /** Mường Pồn, in the district Điện Biên. */
  public static final String COMMUNE = "03319";

  /** Mường Nhà, in the same district. */
  public static final String OTHER_COMMUNE = "03364";

  /** The district Điện Biên. */
  public static final String DISTRICT = "100";

  /** The district Tuần Giáo. */
  public static final String OTHER_DISTRICT = "099";

  /** The province. */
  public static final String PROVINCE = "11";

  /** Members of the council of the tests, its chair included. */
  public static final int COUNCIL_SIZE = 5;

  /** The criteria set of the tests. */
  public static final String SET = "xa-2016-2020";

  private static final AtomicInteger YEARS =
      new AtomicInteger(Integer.getInteger("ntm.test.year", 3000));

  private final Map<String, SignedIn> people = new ConcurrentHashMap<>();

  @Autowired JdbcTemplate jdbc;
  @Autowired CriteriaService criteria;
  @Autowired DocumentService documents;
  @Autowired DossierService dossiers;
  @Autowired ClaimService claims;
  @Autowired PaperService papers;
  @Autowired RegistrationService registrations;
  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired ReviewService reviews;
  @Autowired ReviewQueries reviewQueries;
  @Autowired VerificationService verifications;
  @Autowired AppraisalService appraisals;
  @Autowired SupplementService supplements;
  @Autowired CouncilService council;
  @Autowired CouncilQueries councilQueries;
  @Autowired VotingService voting;
  @Autowired DecisionService decisions;
  @Autowired OpinionService opinions;
  @Autowired RecheckService rechecks;
  @Autowired RevocationService revocations;
  @Autowired DossierQueries queries;
  @Autowired DossierStages stages;
  @Autowired ConsultationService consultations;
  @Autowired CommentService comments;
  @Autowired SurveyService surveys;
  @Autowired MeetingService meetings;
  @Autowired TransactionTemplate transaction;
  @Autowired SubstitutionService substitutions;
  @Autowired UserDetailsService accounts;
  @Autowired CurrentUser currentUser;
  @Autowired Clock clock;

  /** A dossier of Mường Pồn in a round of its own, not yet opened. */
  public DossierStory dossier() {
    return dossier(COMMUNE, DISTRICT);
  }

  /** A dossier of Mường Pồn in a round of its own under this procedure version, not yet opened. */
  public DossierStory dossier(String versionId) {
    int round = round(COMMUNE);
    jdbc.update("update round set version_id = ? where id = ?", versionId, round);
    return dossier(round, COMMUNE, DISTRICT);
  }

  /** A dossier of a commune in a round of its own, not yet opened. */
  public DossierStory dossier(String communeId, String districtId) {
    return dossier(round(communeId), communeId, districtId);
  }

  /** A dossier of a candidate of this round, not yet opened. */
  public DossierStory dossier(int roundId, String communeId, String districtId) {
    verifiers(districtId);
    return new DossierStory(this, roundId, communeId, districtId);
  }

  /** The re-check of a recognition that an earlier source tells, not yet opened. */
  public RevocationStory recheck() {
    return recheck(recognition(COMMUNE, "NTM"));
  }

  /** The re-check of this recognition, not yet opened. */
  public RevocationStory recheck(long decisionId) {
    return new RevocationStory(this, decisionId);
  }

  /** The key of a recognition that an earlier source tells, without number and dossier. */
  public long recognition(String communeId, String level) {
    String source = "test " + System.nanoTime();
    jdbc.update(
        "insert into decision (commune_id, commune_name, level, outcome, source, search)"
            + " select id, name, ?, 'RECOGNISED', ?, search from unit where id = ?",
        level,
        source,
        communeId);
    return jdbc.queryForObject("select id from decision where source = ?", Long.class, source);
  }

  /** A round that is open for filing, with these candidates. */
  public int round(String... candidates) {
    int year = YEARS.incrementAndGet();
    jdbc.update(
        "insert into round (assessment_year, level, set_id, version_id, commune_cutoff,"
            + " district_cutoff, opened_at) values (?, 'NTM', ?, 'qd2540', ?, ?, now(6))",
        year,
        SET,
        LocalDate.of(year, 10, 15),
        LocalDate.of(year, 11, 15));
    int id =
        jdbc.queryForObject("select id from round where assessment_year = ?", Integer.class, year);
    for (String commune : candidates) {
      jdbc.update(
          "insert into round_candidate (round_id, unit_id, origin, source)"
              + " values (?, ?, 'PLANNED', 'test')",
          id,
          commune);
    }
    return id;
  }

  /** The one person of the tests who holds an office, with an account. */
  public SignedIn holder(Role role, String place) {
    return holder(role, place, 1);
  }

  /** One of several people who hold the same office, counted from 1. */
  public SignedIn holder(Role role, String place, int number) {
    String username = (role + "." + place + "." + number).toLowerCase();
    return people.computeIfAbsent(username, name -> newPerson(name, new Office(role, place)));
  }

  private SignedIn newPerson(String username, Office office) {
    jdbc.update(
        "insert ignore into person (username, display_name, password_hash) values (?, ?, '')",
        username,
        username);
    long id = jdbc.queryForObject("select id from person where username = ?", Long.class, username);
    jdbc.update(
        "insert ignore into person_office (person_id, role, place) values (?, ?, ?)",
        id,
        office.role().name(),
        office.place());
    return new SignedIn(id, username, username, Set.of(office));
  }

  /** A person whom today, and for a week, a colleague asked to do their work, as they do it. */
  public SignedIn inPlaceOf(SignedIn absent, SignedIn substitute) {
    jdbc.update("delete from substitution where absent_id = ?", absent.personId());
    Acting.as(
        absent,
        () ->
            substitutions.name(
                absent.personId(),
                substitute.personId(),
                LocalDate.now(clock),
                LocalDate.now(clock).plusDays(7),
                "leave"));
    return acting(absent, substitute);
  }

  /** A substitute after choosing to act for an absent colleague; refused if that may not be. */
  public SignedIn acting(SignedIn absent, SignedIn substitute) {
    PersonPrincipal own = (PersonPrincipal) accounts.loadUserByUsername(substitute.username());
    return Acting.as(
        own,
        () -> {
          substitutions.actFor(absent.personId());
          return currentUser.get();
        });
  }

  /** Three verifiers of a district. */
  void verifiers(String districtId) {
    IntStream.rangeClosed(1, 3)
        .forEach(number -> holder(Role.DISTRICT_VERIFIER, districtId, number));
  }

  /** The appointed members of the council; the first chairs it. */
  public void council() {
    IntStream.rangeClosed(1, COUNCIL_SIZE).forEach(this::member);
  }

  /** One member of the council, counted from 1. */
  public SignedIn member(int number) {
    SignedIn person =
        holder(number == 1 ? Role.COUNCIL_CHAIR : Role.COUNCIL_MEMBER, PROVINCE, number);
    jdbc.update(
        "insert ignore into council_member (person_id, chair, appointed_on)"
            + " values (?, ?, '2020-01-01')",
        person.personId(),
        number == 1);
    return person;
  }

  /** The member of the council of the tests who is this person. */
  SignedIn memberOf(long personId) {
    return people.values().stream()
        .filter(person -> person.personId() == personId)
        .findFirst()
        .orElseThrow();
  }

  /** A stored PDF, different each time, of whoever is signed in. */
  public long storedPdf() {
    byte[] bytes =
        ("%PDF-1.4\n% " + System.nanoTime() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    return documents.store("minh-chung.pdf", new ByteArrayInputStream(bytes)).id();
  }

  /** The province's reception accepts a dossier, as whoever is signed in. */
  public void accept(long dossierId) {
    reception.accept(dossierId);
  }

  /** The criteria set of the tests. */
  public CriteriaSet set() {
    return criteria.set(SET);
  }

  /** Every criterion met, combined. */
  public List<CombinedFinding> everythingMet() {
    return set().criteria().stream()
        .map(criterion -> new CombinedFinding(criterion.no(), Verdict.MET, ""))
        .toList();
  }

  /** One holder of every role at the usual places, and neighbours elsewhere. */
  public List<SignedIn> everybody() {
    List<SignedIn> people = new ArrayList<>();
    for (Role role : Role.values()) {
      switch (role.level()) {
        case COMMUNE -> {
          people.add(holder(role, COMMUNE));
          people.add(holder(role, OTHER_COMMUNE));
        }
        case DISTRICT -> {
          people.add(holder(role, DISTRICT));
          people.add(holder(role, OTHER_DISTRICT));
        }
        case DEPARTMENT -> people.add(holder(role, "SYT"));
        case PROVINCE -> people.add(holder(role, PROVINCE));
      }
    }
    return people;
  }
}
