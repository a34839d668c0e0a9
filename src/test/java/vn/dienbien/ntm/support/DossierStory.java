package vn.dienbien.ntm.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dienbien.ntm.consultation.AnnouncementChannel;
import vn.dienbien.ntm.consultation.Ballots;
import vn.dienbien.ntm.consultation.CommenterKind;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.NewAnnouncement;
import vn.dienbien.ntm.consultation.NewComment;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.consultation.PublicNotice;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.CommitteeOpinion;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.ReturnItem;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/** A dossier on its way; every method plays one step as the person who has it. */
public class DossierStory {

  /** At least as long as every version asks for. */
  private static final int NOTICE_DAYS = 20;

  /** At least as many as every version asks for. */
  private static final int ANNOUNCEMENTS = 5;

  private final A a;
  private final int roundId;
  private final String communeId;
  private final String districtId;
  private long id;
  private int sessionId;
  private LocalDate day = LocalDate.now().minusDays(300);

  DossierStory(A a, int roundId, String communeId, String districtId) {
    this.a = a;
    this.roundId = roundId;
    this.communeId = communeId;
    this.districtId = districtId;
  }

  /** Key of the dossier. */
  public long id() {
    return id;
  }

  /** Key of its round. */
  public int roundId() {
    return roundId;
  }

  /** Key of the council session it was put on. */
  public int sessionId() {
    return sessionId;
  }

  /** Who plays this office. */
  public SignedIn communeOfficer() {
    return a.holder(Role.COMMUNE_OFFICER, communeId);
  }

  /** Who plays this office. */
  public SignedIn communeLeader() {
    return a.holder(Role.COMMUNE_LEADER, communeId);
  }

  /** Who plays this office. */
  public SignedIn districtOfficer() {
    return a.holder(Role.DISTRICT_OFFICER, districtId);
  }

  /** Who plays this office. */
  public SignedIn frontOfficer() {
    return a.holder(Role.FRONT_OFFICER, districtId);
  }

  /** Who plays this office. */
  public SignedIn districtLeader() {
    return a.holder(Role.DISTRICT_LEADER, districtId);
  }

  /** Who plays this office. */
  public SignedIn provinceOfficer() {
    return a.holder(Role.PROVINCE_OFFICER, A.PROVINCE);
  }

  /** Who plays this office. */
  public SignedIn secretary() {
    return a.holder(Role.COUNCIL_SECRETARY, A.PROVINCE);
  }

  /** Who plays this office. */
  public SignedIn provinceLeader() {
    return a.holder(Role.PROVINCE_LEADER, A.PROVINCE);
  }

  /** Whoever has an assignment: the verifier, or an appraiser of the department. */
  public SignedIn assignee(ActorKey assignee) {
    return assignee.isPerson()
        ? IntStream.rangeClosed(1, 3)
            .mapToObj(number -> a.holder(Role.DISTRICT_VERIFIER, districtId, number))
            .filter(person -> person.is(assignee))
            .findFirst()
            .orElseThrow()
        : a.holder(Role.DEPARTMENT_APPRAISER, assignee.place());
  }

  /** The officer opens the dossier; where the version asks for it, the commune registers first. */
  public DossierStory registering() {
    if (id == 0) {
      id = Acting.as(communeOfficer(), () -> a.dossiers.open(roundId, communeId));
    }
    return this;
  }

  /** The commune has registered. */
  public DossierStory registered() {
    registering();
    return status() == DossierStatus.REGISTERING ? withRegistration().registeredNow() : this;
  }

  /** The commune sends its registration as it stands. */
  public DossierStory registeredNow() {
    Acting.as(communeOfficer(), () -> a.registrations.send(id));
    return this;
  }

  /** The officer attaches the signed registration. */
  public DossierStory withRegistration() {
    Acting.as(
        communeOfficer(),
        () ->
            a.registrations.keep(
                id,
                new SignedLetter("12/UBND", LocalDate.of(2021, 3, 1), "leader", a.storedPdf())));
    return this;
  }

  /** The commune is in the plan: its officer has the draft. */
  public DossierStory opened() {
    registered();
    if (status() == DossierStatus.REGISTERED) {
      registrationAnswered(true);
    }
    return this;
  }

  /** The registration is answered. */
  public DossierStory registrationAnswered(boolean accepted) {
    Acting.as(
        districtOfficer(),
        () -> {
          if (accepted) {
            a.registrations.accept(id, "25/KH-UBND", LocalDate.of(2021, 3, 5));
          } else {
            a.registrations.refuse(id, "reasons");
          }
        });
    return this;
  }

  /** A stage tells the dossier something, as somebody. */
  private void stage(SignedIn person, Runnable telling) {
    Acting.as(person, () -> a.transaction.executeWithoutResult(status -> telling.run()));
  }

  /** The officer states every indicator as met and proves all with one file. */
  public DossierStory stated() {
    opened();
    Acting.as(
        communeOfficer(),
        () -> {
          List<ClaimView> claims = a.claims.book(id).claims();
          claims.forEach(this::state);
          a.claims.attach(
              id, claims.stream().map(claim -> claim.indicator().id()).toList(), a.storedPdf());
        });
    return this;
  }

  private void state(ClaimView claim) {
    Indicator indicator = claim.indicator();
    a.claims.enter(
        id,
        indicator.id(),
        claim.isByHand() ? IndicatorValue.NONE : reaching(indicator),
        claim.isByHand() ? Verdict.MET : null,
        "",
        claim.version());
  }

  /** A value that reaches the threshold of the law. */
  public static IndicatorValue reaching(Indicator indicator) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal limit = indicator.threshold().limit();
    return switch (indicator.valueType()) {
      case BOOLEAN -> IndicatorValue.ofAnswer(true);
      case PERCENT -> IndicatorValue.ofShare(limit, hundred);
      case PERCENT_DUAL -> IndicatorValue.ofShares(hundred, hundred, hundred, hundred);
      case NUMBER, MONEY -> IndicatorValue.ofAmount(limit);
    };
  }

  /** The draft is public. */
  public DossierStory consulting() {
    return stated().consultingNow();
  }

  /** The draft becomes public as it stands; the notice on the board has ended by now. */
  public DossierStory consultingNow() {
    Acting.as(communeOfficer(), () -> a.consultations.publish(id, notice()));
    return this;
  }

  /** A notice that ended long ago, each time after what happened before. */
  public PublicNotice notice() {
    LocalDate start = day;
    day = start.plusDays(NOTICE_DAYS);
    return new PublicNotice(start, day, "hall", null);
  }

  /** The comments are summed up. */
  public DossierStory meeting() {
    return consulting().consultedNow();
  }

  /** The comments on what stands are summed up. */
  public DossierStory consultedNow() {
    return commented().summedUp();
  }

  /** Announcements, comments and summary of the commune are recorded, not concluded. */
  public DossierStory commented() {
    Acting.as(communeOfficer(), () -> recorded(ConsultationLevel.COMMUNE));
    return this;
  }

  /** The commune's consultation is concluded as it stands. */
  public DossierStory summedUp() {
    Acting.as(communeOfficer(), () -> a.consultations.conclude(id, ConsultationLevel.COMMUNE));
    return this;
  }

  /** So many announcements as every version asks for, a comment, the summary. */
  private void recorded(ConsultationLevel level) {
    for (int time = 0; time < ANNOUNCEMENTS; time++) {
      a.comments.announce(id, level, new NewAnnouncement(day, AnnouncementChannel.LOUDSPEAKER, ""));
    }
    a.comments.addComment(
        id,
        level,
        new NewComment(CommenterKind.ORGANISATION, "front", day, "words", "answer", false, null));
    a.consultations.keepSummary(id, level, "summary");
  }

  /** The commune's meeting turns down what stands. */
  public DossierStory fellShort() {
    return met(8, 10);
  }

  /** The commune's meeting approved. */
  public DossierStory ready() {
    return meeting().met();
  }

  /** The commune's meeting approves what stands. */
  public DossierStory met() {
    return met(9, 10);
  }

  /** The commune's meeting votes on what stands. */
  public DossierStory met(int votesFor, int present) {
    Acting.as(
        communeOfficer(),
        () -> a.meetings.record(id, ConsultationLevel.COMMUNE, meeting(votesFor, present)));
    return this;
  }

  /** Minutes of a meeting in which all others voted against, stored by whoever is signed in. */
  public NewMeeting meeting(int votesFor, int present) {
    return new NewMeeting(
        day,
        "hall",
        "",
        "",
        new Ballots(present, votesFor, present - votesFor, 0),
        true,
        a.storedPdf());
  }

  /** The leader attaches the letter and files. */
  public DossierStory filed() {
    ready();
    return filedAgain();
  }

  /** The leader attaches a letter and files what stands. */
  public DossierStory filedAgain() {
    withLetter();
    Acting.as(communeLeader(), () -> a.filings.file(id));
    return this;
  }

  /** The leader attaches a letter, and the papers that are still missing. */
  public DossierStory withLetter() {
    withPapers();
    Acting.as(
        communeLeader(),
        () ->
            a.claims.keepLetter(
                id,
                new SignedLetter(
                    "45/TTr-UBND", LocalDate.of(2021, 9, 1), "leader", a.storedPdf())));
    return this;
  }

  /** The officer attaches the papers that are still missing. */
  public DossierStory withPapers() {
    Acting.as(
        communeOfficer(),
        () ->
            a.papers.papers(id).stream()
                .filter(paper -> paper.gap().isPresent())
                .forEach(paper -> withPaper(paper.document().code())));
    return this;
  }

  /** Whoever is signed in attaches a paper. */
  public void withPaper(String code) {
    a.papers.attach(id, code, a.storedPdf());
  }

  /** The district accepts. */
  public DossierStory accepted() {
    filed();
    Acting.as(districtOfficer(), () -> a.reception.accept(id));
    return this;
  }

  /** The district accepts what stands. */
  public DossierStory acceptedNow() {
    Acting.as(districtOfficer(), () -> a.reception.accept(id));
    return this;
  }

  /** The province accepts what stands. */
  public DossierStory receivedNow() {
    Acting.as(provinceOfficer(), () -> a.reception.accept(id));
    return this;
  }

  /** The district returns these indicators. */
  public DossierStory returnedByDistrict(String... numbers) {
    return filed().returnedNow(numbers);
  }

  /** The district returns these indicators, from where it stands. */
  public DossierStory returnedNow(String... numbers) {
    Acting.as(districtOfficer(), () -> a.reception.returnItems(id, reasons(numbers), ""));
    return this;
  }

  /** A reason for each indicator of these numbers. */
  public static List<ReturnItem> reasons(String... numbers) {
    return Set.of(numbers).stream()
        .map(no -> ReturnItem.ofIndicator(A.SET + ":" + no, "reason " + no))
        .toList();
  }

  /** The officer who has the running review names items that the commune must supplement. */
  public DossierStory asked(List<ReturnItem> items) {
    SignedIn officer = status() == DossierStatus.VERIFYING ? districtOfficer() : provinceOfficer();
    Acting.as(officer, () -> a.supplements.ask(id, items, "instruction"));
    return this;
  }

  /** The leader attaches a letter and sends what the review asked for. */
  public DossierStory supplemented() {
    withLetter();
    Acting.as(communeLeader(), () -> a.supplements.send(id));
    return this;
  }

  /**
   * All verifiers find everything met and conclude, the officer closes: the residents are heard.
   */
  public DossierStory hearing() {
    accepted();
    return concluded(Stage.VERIFICATION);
  }

  /** The district has heard the residents and voted: its leader has the dossier. */
  public DossierStory verified() {
    return hearing().heard().districtVoted();
  }

  /** Announcements and survey are over. */
  public DossierStory heard() {
    return announced().surveyed();
  }

  /** The district has announced and concluded that. */
  public DossierStory announced() {
    return announcementsRecorded().announcementsConcluded();
  }

  /** The district's announcements are concluded as they stand. */
  public DossierStory announcementsConcluded() {
    Acting.as(districtOfficer(), () -> a.consultations.conclude(id, ConsultationLevel.DISTRICT));
    return this;
  }

  /** The residents' survey is recorded and concluded. */
  public DossierStory surveyed() {
    surveyRecorded();
    Acting.as(frontOfficer(), () -> a.surveys.conclude(id));
    return this;
  }

  /** The residents' survey is recorded: both thresholds are reached. */
  public DossierStory surveyRecorded() {
    Acting.as(
        frontOfficer(),
        () -> {
          a.surveys.record(id, new SurveyFigures(100, 90, 85), "");
          a.surveys.addFile(id, a.storedPdf());
        });
    return this;
  }

  /** Announcements, comments and summary of the district are recorded, not concluded. */
  public DossierStory announcementsRecorded() {
    Acting.as(districtOfficer(), () -> recorded(ConsultationLevel.DISTRICT));
    return this;
  }

  /** The district's meeting approves. */
  public DossierStory districtVoted() {
    return districtMet(9, 10);
  }

  /** The district's meeting votes. */
  public DossierStory districtMet(int votesFor, int present) {
    Acting.as(
        districtOfficer(),
        () -> a.meetings.record(id, ConsultationLevel.DISTRICT, meeting(votesFor, present)));
    return this;
  }

  /** The district's meeting turns it down. */
  public DossierStory districtFellShort() {
    return districtMet(8, 10);
  }

  /** The district's leader sends it on. */
  public DossierStory submitted() {
    verified();
    return submittedAgain();
  }

  /** The district's leader sends on what stands. */
  public DossierStory submittedAgain() {
    Acting.as(districtLeader(), () -> a.dossiers.submit(id));
    return this;
  }

  /** The province accepts. */
  public DossierStory received() {
    submitted();
    Acting.as(provinceOfficer(), () -> a.reception.accept(id));
    return this;
  }

  /** The province returns these indicators, from where it stands. */
  public DossierStory returnedByProvince(String... numbers) {
    Acting.as(provinceOfficer(), () -> a.reception.returnItems(id, reasons(numbers), ""));
    return this;
  }

  /** All departments find everything met and conclude. */
  public DossierStory appraised() {
    received();
    return concluded(Stage.APPRAISAL);
  }

  /** Everybody finds everything met and concludes; the officer closes a verification. */
  public DossierStory concluded(Stage stage) {
    concludedBy(stage);
    return stage == Stage.VERIFICATION ? verificationClosed() : this;
  }

  /** Everybody who has not concluded finds everything met and concludes. */
  public DossierStory concludedBy(Stage stage) {
    assignments(stage).stream()
        .filter(assignment -> !assignment.isDone())
        .forEach(assignment -> conclude(stage, assignment.assignee()));
    return this;
  }

  /** The district's officer closes the verification. */
  public DossierStory verificationClosed() {
    Acting.as(districtOfficer(), () -> a.verifications.close(id, "conclusion"));
    return this;
  }

  /** Everybody leaves what is judged, finds the rest met and concludes; the officer closes. */
  public DossierStory concludedKeeping(Stage stage) {
    assignments(stage)
        .forEach(
            assignment -> {
              ActorKey who = assignment.assignee();
              sheet(stage).of(who).stream()
                  .filter(finding -> finding.verdict() == null)
                  .forEach(finding -> record(stage, finding, Verdict.MET));
              Acting.as(assignee(who), () -> a.reviews.conclude(id, stage, who));
            });
    return stage == Stage.VERIFICATION ? verificationClosed() : this;
  }

  /** Whoever has a finding records a verdict on it. */
  public void record(Stage stage, Finding finding, Verdict verdict) {
    Acting.as(
        assignee(finding.assignee()),
        () ->
            a.reviews.record(
                id, stage, finding.assignee(), finding.subject(), verdict, "", finding.version()));
  }

  /** Who verifies a criterion or an indicator. */
  public ActorKey assigneeOf(String subject) {
    return sheet(Stage.VERIFICATION).on(subject).get(0).assignee();
  }

  /** The assignments of a review. */
  public List<Assignment> assignments(Stage stage) {
    return sheet(stage).assignments();
  }

  /** A review as the province sees it. */
  public ReviewSheet sheet(Stage stage) {
    return Acting.as(provinceOfficer(), () -> a.reviewQueries.sheet(id, stage).orElseThrow());
  }

  /** One assignee finds everything met and concludes. */
  public void conclude(Stage stage, ActorKey assignee) {
    recordAll(stage, assignee, Verdict.MET);
    Acting.as(assignee(assignee), () -> a.reviews.conclude(id, stage, assignee));
  }

  /** One assignee records the same verdict on everything they have. */
  public void recordAll(Stage stage, ActorKey assignee, Verdict verdict) {
    sheet(stage).of(assignee).forEach(finding -> record(stage, finding, verdict));
  }

  /** The officer combines everything as met and closes the report. */
  public DossierStory combined() {
    appraised();
    return combinedNow();
  }

  /** The officer combines everything as met and closes the report, from where it stands. */
  public DossierStory combinedNow() {
    return combinedFindings().reportClosed();
  }

  /** The officer combines everything but one criterion as met and closes the report. */
  public DossierStory combinedWithUnmet(int criterionNo) {
    appraised();
    Acting.as(
        provinceOfficer(),
        () ->
            a.appraisals.combine(
                id,
                a.everythingMet().stream()
                    .map(met -> met.criterionNo() == criterionNo ? unmet(criterionNo) : met)
                    .toList()));
    return reportClosed();
  }

  private static CombinedFinding unmet(int criterionNo) {
    return new CombinedFinding(criterionNo, Verdict.NOT_MET, "text");
  }

  /** The officer closes the report as it stands. */
  public DossierStory reportClosed() {
    Acting.as(provinceOfficer(), () -> a.appraisals.closeReport(id, ""));
    return this;
  }

  /** The officer combines everything as met; the report stays open. */
  public DossierStory combinedFindings() {
    Acting.as(provinceOfficer(), () -> a.appraisals.combine(id, a.everythingMet()));
    return this;
  }

  /** The secretary puts it on a session where so many members are present, and opens it. */
  public DossierStory inSession(int present) {
    return combined().planned(present).sessionOpened();
  }

  /** The secretary opens its session. */
  public DossierStory sessionOpened() {
    Acting.as(secretary(), () -> a.council.open(sessionId));
    return this;
  }

  /** The secretary puts it on a session where so many members are present. */
  public DossierStory planned(int present) {
    a.council();
    sessionId =
        Acting.as(
            secretary(),
            () -> {
              int session = a.council.plan(LocalDate.now().plusDays(1), "hall");
              a.council.addToAgenda(session, id);
              a.council.mark(session, firstMembers(session, present), true);
              return session;
            });
    return this;
  }

  private Set<Integer> firstMembers(int session, int count) {
    return a.councilQueries.session(session).members().stream()
        .limit(count)
        .map(Member::id)
        .collect(Collectors.toSet());
  }

  /** So many present members vote for it; the others cast no ballot. */
  public DossierStory votesFor(int count) {
    return votes(count, Choice.FOR);
  }

  /** So many present members vote alike; the others cast no ballot. */
  public DossierStory votes(int count, Choice choice) {
    List<Member> present =
        session().members().stream().filter(Member::isPresent).limit(count).toList();
    present.forEach(member -> vote(member, choice));
    return this;
  }

  /** The secretary records why the council may recognise against an unmet criterion. */
  public DossierStory explained() {
    Acting.as(secretary(), () -> a.voting.explain(sessionId, itemId(), "weighed"));
    return this;
  }

  /** One member votes. */
  public void vote(Member member, Choice choice) {
    Acting.as(a.memberOf(member.personId()), () -> a.voting.cast(sessionId, itemId(), choice));
  }

  /** The session as the secretary sees it. */
  public CouncilSession session() {
    return Acting.as(secretary(), () -> a.councilQueries.session(sessionId));
  }

  /** Key of its place on the agenda. */
  public int itemId() {
    return session().agenda().get(0).id();
  }

  /** The secretary closes the session. */
  public DossierStory sessionClosed() {
    Acting.as(secretary(), () -> a.voting.close(sessionId));
    return this;
  }

  /** The whole council votes for it. */
  public DossierStory passed() {
    return inSession(A.COUNCIL_SIZE).votesFor(A.COUNCIL_SIZE).sessionClosed();
  }

  /** The Standing Committee has been asked. */
  public DossierStory opinionGiven() {
    return opinionGiven(OpinionStance.AGREED, "");
  }

  /** The Standing Committee has answered. */
  public DossierStory opinionGiven(OpinionStance stance, String text) {
    return opinionGivenBy(provinceOfficer(), stance, text);
  }

  /** The Standing Committee has answered; the desk of the province records it. */
  public DossierStory opinionGivenBy(SignedIn desk, OpinionStance stance, String text) {
    CommitteeOpinion opinion =
        new CommitteeOpinion(
            "10/BC-UBND",
            LocalDate.of(2021, 9, 2),
            "20-CV/TU",
            LocalDate.of(2021, 9, 3),
            stance,
            text,
            null);
    Acting.as(desk, () -> a.opinions.record(id, opinion));
    return this;
  }

  /** The council passed it and the Standing Committee agrees: the chair has it. */
  public DossierStory deciding() {
    return passed().opinionGiven();
  }

  /** The chair of the province recognises it. */
  public DossierStory recognised() {
    return deciding().decided(true, "");
  }

  /** The chair of the province decides. */
  public DossierStory decided(boolean recognised, String reasons) {
    return decided(recognised ? DecisionOutcome.RECOGNISED : DecisionOutcome.REFUSED, reasons);
  }

  /** The chair of the province decides. */
  public DossierStory decided(DecisionOutcome outcome, String reasons) {
    NewDecision decision = decision(outcome, id + "/TEST", reasons);
    Acting.as(provinceLeader(), () -> a.decisions.decide(id, decision));
    return this;
  }

  /** A decision of today about to be recorded. */
  public static NewDecision decision(DecisionOutcome outcome, String number, String reasons) {
    Signatory chair = new Signatory(null, "chair", "chair");
    return new NewDecision(outcome, number, LocalDate.now(), chair, reasons, null);
  }

  /** Where it is, as the record says. */
  public DossierStatus status() {
    return Acting.as(provinceOfficer(), () -> a.queries.header(id).facts().status());
  }

  /** Steps of the process it waits in, as the engine says. */
  public Set<String> steps() {
    return Acting.as(provinceOfficer(), () -> a.queries.currentSteps(id));
  }

  /** Who has work on it, as the worklist says. */
  public List<String> openActors() {
    return a.jdbc.queryForList(
        "select distinct actor_key from open_task where dossier_id = ? order by actor_key",
        String.class,
        id);
  }

  /** Kinds of work open on it, as the worklist says. */
  public List<String> openWork() {
    return a.jdbc.queryForList(
        "select distinct step_id from open_task where dossier_id = ? order by step_id",
        String.class,
        id);
  }
}
