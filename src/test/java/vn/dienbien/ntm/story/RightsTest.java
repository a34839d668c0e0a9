package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.consultation.ConsultationQueries;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierFilter;
import vn.dienbien.ntm.dossier.DossierLetters;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.review.ReviewQueries;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Itinerary;

/** Every role tries everything in every status; only the actor of the step may. */
class RightsTest extends DatabaseTest {

  @Autowired AutowireCapableBeanFactory portal;
  @Autowired DossierQueries queries;
  @Autowired ClaimService claims;
  @Autowired PaperService papers;
  @Autowired DossierLetters letters;
  @Autowired ReviewQueries reviews;
  @Autowired ConsultationQueries consultations;
  @Autowired DossierVotes votes;
  @Autowired DecisionService decisions;
  @Autowired DocumentService documents;

  private Map<String, Deeds.Deed> deeds;

  @BeforeEach
  void table() {
    deeds = portal.createBean(Deeds.class).all();
  }

  @Test
  @DisplayName(
      "in every status, everybody but the actor of the step is refused and changes nothing")
  void onlyTheActor() {
    DossierStory dossier = a.dossier();
    everybodyTries(dossier.registering(), DossierStatus.REGISTERING);
    everybodyTries(dossier.registered(), DossierStatus.REGISTERED);
    everybodyTries(dossier.opened(), DossierStatus.DRAFT);
    everybodyTries(dossier.consulting(), DossierStatus.CONSULTING);
    everybodyTries(dossier.consultedNow(), DossierStatus.MEETING);
    everybodyTries(dossier.met(), DossierStatus.READY);
    everybodyTries(dossier.filedAgain(), DossierStatus.FILED);
    everybodyTries(dossier.returnedNow("17.1"), DossierStatus.SUPPLEMENTING);
    dossier.filedAgain().acceptedNow();
    everybodyTries(dossier, DossierStatus.VERIFYING);
    everybodyTries(dossier.concluded(Stage.VERIFICATION), DossierStatus.HEARING);
    everybodyTries(dossier.heard(), DossierStatus.DISTRICT_VOTING);
    everybodyTries(dossier.districtVoted(), DossierStatus.VERIFIED);
    everybodyTries(dossier.submittedAgain(), DossierStatus.SUBMITTED);
    everybodyTries(dossier.returnedByProvince("17.1"), DossierStatus.SUPPLEMENTING_FOR_PROVINCE);
    everybodyTries(dossier.filedAgain(), DossierStatus.SUPPLEMENTED);
    dossier.submittedAgain().receivedNow();
    everybodyTries(dossier, DossierStatus.APPRAISING);
    everybodyTries(dossier.concluded(Stage.APPRAISAL), DossierStatus.COMBINING);
    everybodyTries(dossier.combinedNow(), DossierStatus.COUNCIL);
    dossier.planned(A.COUNCIL_SIZE).sessionOpened().votesFor(A.COUNCIL_SIZE).sessionClosed();
    everybodyTries(dossier, DossierStatus.OPINION);
    everybodyTries(dossier.opinionGiven(), DossierStatus.DECIDING);
    everybodyTries(dossier.decided(true, ""), DossierStatus.RECOGNISED);
  }

  private void everybodyTries(DossierStory dossier, DossierStatus status) {
    assertThat(dossier.status()).isEqualTo(status);
    Map<String, ?> before = Itinerary.of(jdbc, dossier.id());
    List<String> gotThrough = new ArrayList<>();
    for (SignedIn person : a.everybody()) {
      Role role = person.offices().iterator().next().role();
      boolean isHere = !isForeign(person);
      deeds.forEach(
          (name, deed) -> {
            if (!(isHere && deed.isAllowed(status, role)) && !isRefused(person, deed, dossier)) {
              gotThrough.add(role + " " + person.username() + " could " + name + " in " + status);
            }
          });
    }
    assertThat(gotThrough).isEmpty();
    assertThat(Itinerary.of(jdbc, dossier.id())).isEqualTo(before);
  }

  private static boolean isRefused(SignedIn person, Deeds.Deed deed, DossierStory dossier) {
    Throwable thrown = catchThrowable(() -> Acting.as(person, () -> deed.act().on(dossier)));
    return thrown instanceof Refusal
        || thrown instanceof NotThere
        || thrown instanceof AccessDeniedException;
  }

  private static boolean isForeign(SignedIn person) {
    return person.offices().stream()
        .anyMatch(office -> List.of(A.OTHER_COMMUNE, A.OTHER_DISTRICT).contains(office.place()));
  }

  @Test
  @DisplayName("another unit's dossier is not there, whatever one asks for")
  void foreignDossier() {
    DossierStory dossier = a.dossier().verified();
    long id = dossier.id();
    long file =
        jdbc.queryForObject(
            "select min(file_id) from evidence where dossier_id = ?", Long.class, id);
    Map<String, Runnable> questions = new LinkedHashMap<>();
    questions.put("header", () -> queries.header(id));
    questions.put("timeline", () -> queries.timeline(id));
    questions.put("filings", () -> queries.filings(id));
    questions.put("returns", () -> queries.returns(id));
    questions.put("changes", () -> queries.difference(id, 0));
    questions.put("steps", () -> queries.currentSteps(id));
    questions.put("diagrams", () -> queries.diagrams(id));
    questions.put("claims", () -> claims.book(id));
    questions.put("papers", () -> papers.papers(id));
    questions.put("letter", () -> claims.letter(id));
    questions.put("letters", () -> letters.offered(id));
    questions.put("docx", () -> letters.docx(id, "phieu-yeu-cau-bo-sung"));
    questions.put("verification", () -> reviews.sheet(id, Stage.VERIFICATION));
    questions.put("proposals", () -> reviews.proposals(id));
    questions.put("votes", () -> votes.of(id));
    questions.put("consultations", () -> consultations.page(id));
    questions.put("decision", () -> decisions.ofDossier(id));
    questions.put("file", () -> documents.open(file));
    for (SignedIn stranger : strangers()) {
      questions.forEach(
          (name, question) ->
              assertThatThrownBy(() -> Acting.as(stranger, question))
                  .as(stranger.username() + " asks for " + name)
                  .isInstanceOf(NotThere.class));
      assertThat(Acting.as(stranger, () -> queries.page(everything(), 0, 500)))
          .noneMatch(row -> row.id() == id);
    }
  }

  @Test
  @DisplayName("a verifier who left the district sees its dossiers no longer, by whatever they did")
  void leftTheDistrict() {
    DossierStory story = a.dossier().accepted();
    SignedIn verifier = story.assignee(story.assigneeOf("1"));
    assertThat(Acting.as(verifier, () -> queries.header(story.id()))).isNotNull();
    SignedIn moved =
        new SignedIn(
            verifier.personId(),
            verifier.username(),
            verifier.displayName(),
            Set.of(new Office(Role.DISTRICT_VERIFIER, A.OTHER_DISTRICT)));
    assertThatThrownBy(() -> Acting.as(moved, () -> queries.header(story.id())))
        .isInstanceOf(NotThere.class);
    assertThat(Acting.as(moved, () -> queries.page(everything(), 0, 500)))
        .noneMatch(row -> row.id() == story.id());
  }

  /** People of other places, and those of the province who have no part in it yet. */
  private List<SignedIn> strangers() {
    List<SignedIn> strangers =
        new ArrayList<>(a.everybody().stream().filter(RightsTest::isForeign).toList());
    Arrays.asList(Role.COUNCIL_MEMBER, Role.ADMIN)
        .forEach(role -> strangers.add(a.holder(role, A.PROVINCE, 77)));
    strangers.add(a.holder(Role.DEPARTMENT_APPRAISER, "SYT"));
    return strangers;
  }

  private static DossierFilter everything() {
    return new DossierFilter("", null, null, DossierFilter.Sort.STATUS_SINCE, true);
  }
}
