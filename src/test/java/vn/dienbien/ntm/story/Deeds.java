package vn.dienbien.ntm.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.consultation.Ballots;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.consultation.MeetingService;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.consultation.PublicNotice;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.consultation.SurveyService;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.Announcement;
import vn.dienbien.ntm.decision.CommitteeOpinion;
import vn.dienbien.ntm.decision.CorrectionService;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.NewCorrection;
import vn.dienbien.ntm.decision.OpinionService;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.decision.PublicationService;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.RegistrationService;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.Confirmation;
import vn.dienbien.ntm.review.FieldVisit;
import vn.dienbien.ntm.review.FieldVisitService;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.review.TeamDecision;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;

/** Everything that can be done to a dossier, and the one role that may, in the statuses named. */
class Deeds {

  private static final String INDICATOR = A.SET + ":1.1";

  @Autowired DossierService dossiers;
  @Autowired ClaimService claims;
  @Autowired PaperService papers;
  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired ReviewService reviews;
  @Autowired VerificationService verifications;
  @Autowired FieldVisitService visits;
  @Autowired SupplementService supplements;
  @Autowired AppraisalService appraisals;
  @Autowired ConsultationService consultations;
  @Autowired MeetingService meetings;
  @Autowired SurveyService surveys;
  @Autowired CouncilService council;
  @Autowired DecisionService decisions;
  @Autowired OpinionService opinions;
  @Autowired PublicationService publications;
  @Autowired CorrectionService corrections;
  @Autowired RegistrationService registrations;
  @Autowired JdbcTemplate jdbc;

  /**
   * One thing that can be done.
   *
   * @param act does it to a dossier, as whoever is signed in
   * @param allowed who may, by status
   */
  record Deed(Act act, Map<DossierStatus, List<Role>> allowed) {

    boolean isAllowed(DossierStatus status, Role role) {
      return allowed.getOrDefault(status, List.of()).contains(role);
    }
  }

  /** What is done. */
  @FunctionalInterface
  interface Act {
    void on(DossierStory dossier);
  }

  /** The table, by name. */
  Map<String, Deed> all() {
    List<Role> commune = List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
    Map<DossierStatus, List<Role>> editing = valuesOpen(commune);
    Map<DossierStatus, List<Role>> proving = beforeFiling(commune);
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("enter", new Deed(this::enter, editing));
    deeds.put("attach", new Deed(dossier -> attach(dossier.id()), proving));
    deeds.put("letter", new Deed(dossier -> letter(dossier.id()), proving));
    Map<DossierStatus, List<Role>> attaching = beforeFiling(commune);
    attaching.keySet().removeIf(DossierStatus::isSupplementing);
    deeds.put("attach paper", new Deed(dossier -> attachPaper(dossier.id()), attaching));
    deeds.put("remove paper", new Deed(dossier -> removePaper(dossier.id()), attaching));
    deeds.put(
        "file",
        new Deed(
            dossier -> filings.file(dossier.id()),
            supplementing(DossierStatus.READY, List.of(Role.COMMUNE_LEADER))));
    deeds.put(
        "revise",
        deed(dossier -> filings.revise(dossier.id()), DossierStatus.READY, Role.COMMUNE_LEADER));
    deeds.put(
        "withdraw",
        new Deed(
            dossier -> dossiers.withdraw(dossier.id(), "forged"),
            Arrays.stream(DossierStatus.values())
                .filter(status -> !status.isEnded())
                .collect(
                    Collectors.toMap(
                        Function.identity(), status -> List.of(Role.COMMUNE_LEADER)))));
    deeds.put(
        "recall",
        deed(dossier -> filings.recall(dossier.id()), DossierStatus.FILED, Role.COMMUNE_LEADER));
    Map<DossierStatus, List<Role>> receiving =
        Map.of(
            DossierStatus.FILED, List.of(Role.DISTRICT_OFFICER),
            DossierStatus.SUBMITTED, List.of(Role.PROVINCE_OFFICER));
    deeds.put("accept", new Deed(dossier -> reception.accept(dossier.id()), receiving));
    deeds.put(
        "return",
        new Deed(
            dossier -> reception.returnItems(dossier.id(), DossierStory.reasons("1.1"), ""),
            receiving));
    Map<DossierStatus, List<Role>> submitting =
        Map.of(
            DossierStatus.VERIFIED, List.of(Role.DISTRICT_LEADER),
            DossierStatus.SUPPLEMENTED, List.of(Role.DISTRICT_LEADER));
    deeds.put("submit", new Deed(dossier -> dossiers.submit(dossier.id()), submitting));
    deeds.put(
        "decline",
        new Deed(dossier -> dossiers.declineToPropose(dossier.id(), "forged"), submitting));
    deeds.put(
        "recall submission",
        deed(
            dossier -> dossiers.recallSubmission(dossier.id()),
            DossierStatus.SUBMITTED,
            Role.DISTRICT_LEADER));
    deeds.put(
        "verify",
        deed(
            dossier -> review(dossier, Stage.VERIFICATION),
            DossierStatus.VERIFYING,
            Role.DISTRICT_VERIFIER));
    deeds.put(
        "ask for a supplement",
        new Deed(
            dossier -> supplements.ask(dossier.id(), DossierStory.reasons("1.1"), ""),
            Map.of(
                DossierStatus.VERIFYING, List.of(Role.DISTRICT_OFFICER),
                DossierStatus.APPRAISING, List.of(Role.PROVINCE_OFFICER))));
    deeds.put("send a supplement", new Deed(dossier -> supplements.send(dossier.id()), Map.of()));
    deeds.put(
        "assign a verifier",
        deed(
            dossier -> verifications.assign(dossier.id(), 1, verifier()),
            DossierStatus.VERIFYING,
            Role.DISTRICT_OFFICER));
    deeds.put(
        "decision on the team",
        deed(
            dossier -> verifications.keepDecision(dossier.id(), new TeamDecision("forged", null)),
            DossierStatus.VERIFYING,
            Role.DISTRICT_OFFICER));
    deeds.put(
        "field visit",
        new Deed(
            this::visit,
            Map.of(
                DossierStatus.VERIFYING, List.of(Role.DISTRICT_OFFICER, Role.DISTRICT_VERIFIER))));
    deeds.put(
        "conclusion of the verification",
        deed(
            dossier -> verifications.keepConclusion(dossier.id(), "forged"),
            DossierStatus.VERIFYING,
            Role.DISTRICT_OFFICER));
    deeds.put(
        "close the verification",
        deed(
            dossier -> verifications.close(dossier.id(), "forged"),
            DossierStatus.VERIFYING,
            Role.DISTRICT_OFFICER));
    deeds.put(
        "confirm in writing",
        new Deed(
            dossier ->
                reviews.confirm(
                    dossier.id(),
                    ActorKey.of(Role.DEPARTMENT_APPRAISER, "SYT"),
                    new Confirmation("forged", null, null)),
            Map.of(
                DossierStatus.APPRAISING, List.of(Role.DEPARTMENT_APPRAISER),
                DossierStatus.COMBINING, List.of(Role.DEPARTMENT_APPRAISER))));
    deeds.put(
        "appraise",
        deed(
            dossier -> review(dossier, Stage.APPRAISAL),
            DossierStatus.APPRAISING,
            Role.DEPARTMENT_APPRAISER));
    deeds.put(
        "close over",
        deed(
            dossier -> appraisals.closeOver(dossier.id(), "silent"),
            DossierStatus.APPRAISING,
            Role.PROVINCE_OFFICER));
    deeds.put(
        "combine",
        deed(
            dossier ->
                appraisals.combine(
                    dossier.id(), List.of(new CombinedFinding(1, Verdict.NOT_MET, "forged"))),
            DossierStatus.COMBINING,
            Role.PROVINCE_OFFICER));
    deeds.put(
        "report",
        deed(
            dossier -> appraisals.closeReport(dossier.id(), ""),
            DossierStatus.COMBINING,
            Role.PROVINCE_OFFICER));
    addConsultations(deeds);
    deeds.put("schedule", deed(this::schedule, DossierStatus.COUNCIL, Role.COUNCIL_SECRETARY));
    deeds.put("decide", deed(this::decide, DossierStatus.DECIDING, Role.PROVINCE_LEADER));
    deeds.put(
        "opinion",
        deed(
            dossier -> opinions.record(dossier.id(), opinion()),
            DossierStatus.OPINION,
            Role.PROVINCE_OFFICER));
    deeds.put(
        "announce",
        deed(
            dossier ->
                publications.announce(
                    dossier.id(), new Announcement(LocalDate.now(), "forged", false, null)),
            DossierStatus.RECOGNISED,
            Role.PROVINCE_OFFICER));
    deeds.put(
        "correct",
        deed(
            dossier -> corrections.correct(dossier.id(), null, correction(dossier)),
            DossierStatus.RECOGNISED,
            Role.PROVINCE_LEADER));
    deeds.putAll(registering());
    return deeds;
  }

  private Map<String, Deed> registering() {
    return Map.of(
        "keep registration",
        deed(
            dossier ->
                registrations.keep(dossier.id(), new SignedLetter("forged", null, "forged", null)),
            DossierStatus.REGISTERING,
            Role.COMMUNE_OFFICER),
        "register",
        deed(
            dossier -> registrations.send(dossier.id()),
            DossierStatus.REGISTERING,
            Role.COMMUNE_OFFICER),
        "take into the plan",
        deed(
            dossier -> registrations.accept(dossier.id(), "forged", LocalDate.of(2021, 3, 1)),
            DossierStatus.REGISTERED,
            Role.DISTRICT_OFFICER),
        "refuse registration",
        deed(
            dossier -> registrations.refuse(dossier.id(), "forged"),
            DossierStatus.REGISTERED,
            Role.DISTRICT_OFFICER));
  }

  private void addConsultations(Map<String, Deed> deeds) {
    deeds.put("publish", deed(this::publish, DossierStatus.DRAFT, Role.COMMUNE_OFFICER));
    deeds.put(
        "consult",
        deed(
            dossier -> consult(dossier, ConsultationLevel.COMMUNE),
            DossierStatus.CONSULTING,
            Role.COMMUNE_OFFICER));
    deeds.put(
        "meet",
        deed(
            dossier -> meet(dossier, ConsultationLevel.COMMUNE),
            DossierStatus.MEETING,
            Role.COMMUNE_OFFICER));
    deeds.put(
        "announce in the district",
        deed(
            dossier -> consult(dossier, ConsultationLevel.DISTRICT),
            DossierStatus.HEARING,
            Role.DISTRICT_OFFICER));
    deeds.put("survey", deed(this::survey, DossierStatus.HEARING, Role.FRONT_OFFICER));
    deeds.put(
        "vote",
        deed(
            dossier -> meet(dossier, ConsultationLevel.DISTRICT),
            DossierStatus.DISTRICT_VOTING,
            Role.DISTRICT_OFFICER));
  }

  private void publish(DossierStory dossier) {
    LocalDate today = LocalDate.now();
    consultations.publish(
        dossier.id(), new PublicNotice(today.minusDays(30), today, "forged", null));
  }

  private void consult(DossierStory dossier, ConsultationLevel level) {
    consultations.keepSummary(dossier.id(), level, "forged");
    consultations.conclude(dossier.id(), level);
  }

  private void meet(DossierStory dossier, ConsultationLevel level) {
    Long file = jdbc.queryForObject("select min(id) from stored_file", Long.class);
    Ballots ballots = new Ballots(10, 10, 0, 0);
    meetings.record(
        dossier.id(),
        level,
        new NewMeeting(LocalDate.now(), "forged", "", "", ballots, true, file));
  }

  private void survey(DossierStory dossier) {
    surveys.record(dossier.id(), new SurveyFigures(1, 1, 1), "forged");
    surveys.conclude(dossier.id());
  }

  /** Values are open until the commune's meeting, and to answer a return. */
  private static Map<DossierStatus, List<Role>> valuesOpen(List<Role> roles) {
    Map<DossierStatus, List<Role>> open = supplementing(DossierStatus.DRAFT, roles);
    open.put(DossierStatus.CONSULTING, roles);
    return open;
  }

  /** Evidence and letter are open until the filing, and to answer a return. */
  private static Map<DossierStatus, List<Role>> beforeFiling(List<Role> roles) {
    Map<DossierStatus, List<Role>> open = valuesOpen(roles);
    open.put(DossierStatus.MEETING, roles);
    open.put(DossierStatus.READY, roles);
    return open;
  }

  private static Map<DossierStatus, List<Role>> supplementing(
      DossierStatus also, List<Role> roles) {
    Map<DossierStatus, List<Role>> open = new EnumMap<>(DossierStatus.class);
    open.put(also, roles);
    open.put(DossierStatus.SUPPLEMENTING, roles);
    open.put(DossierStatus.SUPPLEMENTING_FOR_PROVINCE, roles);
    return open;
  }

  private static Deed deed(Act act, DossierStatus status, Role role) {
    return new Deed(act, Map.of(status, List.of(role)));
  }

  private void enter(DossierStory dossier) {
    List<Integer> versions =
        jdbc.queryForList(
            "select version from indicator_claim where dossier_id = ? and indicator_id = ?",
            Integer.class,
            dossier.id(),
            INDICATOR);
    claims.enter(
        dossier.id(),
        INDICATOR,
        IndicatorValue.ofAnswer(false),
        null,
        "forged",
        versions.isEmpty() ? 0 : versions.get(0));
  }

  private void attach(long id) {
    Long file = jdbc.queryForObject("select min(id) from stored_file", Long.class);
    claims.attach(id, List.of(INDICATOR), file);
  }

  private void attachPaper(long id) {
    Long file = jdbc.queryForObject("select min(id) from stored_file", Long.class);
    papers.attach(id, "results", file);
  }

  private void removePaper(long id) {
    papers.remove(
        id,
        jdbc.queryForObject(
            "select coalesce(max(id), 0) from dossier_paper where dossier_id = ?", Long.class, id));
  }

  private void letter(long id) {
    claims.keepLetter(id, new SignedLetter("forged", LocalDate.of(2021, 9, 1), "forged", null));
  }

  /** With the right assignee, so that only the person can be wrong. */
  private void review(DossierStory dossier, Stage stage) {
    List<Map<String, Object>> findings =
        jdbc.queryForList(
            "select f.* from finding f join review_round r on r.id = f.round_id"
                + " where r.dossier_id = ? and r.stage = ? limit 1",
            dossier.id(),
            stage.name());
    Map<String, Object> finding =
        findings.isEmpty()
            ? Map.of("assignee_key", "DEPARTMENT_APPRAISER@SYT", "subject", "1", "version", 0)
            : findings.get(0);
    ActorKey assignee = new ActorKey((String) finding.get("assignee_key"));
    reviews.record(
        dossier.id(),
        stage,
        assignee,
        (String) finding.get("subject"),
        Verdict.NOT_MET,
        "forged",
        (Integer) finding.get("version"));
    reviews.conclude(dossier.id(), stage, assignee);
  }

  /** Any verifier, so that only the person who assigns can be wrong. */
  private ActorKey verifier() {
    return ActorKey.ofPerson(
        jdbc.queryForObject(
            "select min(person_id) from person_office where role = 'DISTRICT_VERIFIER'"
                + " and place = ?",
            Long.class,
            A.DISTRICT));
  }

  private void visit(DossierStory dossier) {
    visits.record(
        dossier.id(), FieldVisit.of(0, LocalDate.of(2021, 9, 1), "forged", "forged", List.of()));
  }

  private void schedule(DossierStory dossier) {
    council.addToAgenda(council.plan(LocalDate.now().plusDays(1), "forged"), dossier.id());
  }

  private void decide(DossierStory dossier) {
    decisions.decide(
        dossier.id(),
        DossierStory.decision(DecisionOutcome.RECOGNISED, dossier.id() + "/FORGED", ""));
  }

  private static CommitteeOpinion opinion() {
    LocalDate day = LocalDate.of(2021, 9, 1);
    return new CommitteeOpinion("1", day, "2", day, OpinionStance.AGREED, "forged", null);
  }

  private static NewCorrection correction(DossierStory dossier) {
    return new NewCorrection(
        dossier.id() + "/FORGED-DC",
        LocalDate.now(),
        new Signatory(null, "forged", "forged"),
        dossier.id() + "/FORGED-R",
        LocalDate.now(),
        "forged",
        "forged",
        "forged");
  }
}
