package vn.dienbien.ntm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The papers that the commune attaches: asked for, locked, returned and compared. */
class DossierPapersTest extends DatabaseTest {

  private static final String RESULTS = "results";
  private static final String DEBTS = "debts";
  private static final String RESULTS_NAME =
      "Báo cáo kết quả thực hiện các tiêu chí, kèm biểu chi tiết";

  @Autowired PaperService papers;
  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired DossierQueries queries;
  @Autowired DossierLetters letters;
  @Autowired DocumentService documents;

  private List<PaperView> papers(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> papers.papers(story.id()));
  }

  private PaperView paper(DossierStory story, String code) {
    return papers(story).stream()
        .filter(paper -> paper.document().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void attach(DossierStory story, String code) {
    Acting.as(story.communeOfficer(), () -> story.withPaper(code));
  }

  private void remove(DossierStory story, EvidenceView file) {
    Acting.as(story.communeOfficer(), () -> papers.remove(story.id(), file.id()));
  }

  private EvidenceView firstFile(DossierStory story, String code) {
    return paper(story, code).files().get(0);
  }

  private void returned(DossierStory story, ReturnItem... items) {
    Acting.as(story.districtOfficer(), () -> reception.returnItems(story.id(), List.of(items), ""));
  }

  private static void refused(ThrowingCallable act, String... keys) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.sentences()).extracting(Sentence::key).containsExactly(keys));
  }

  private void file(DossierStory story) {
    Acting.as(story.communeLeader(), () -> filings.file(story.id()));
  }

  @Test
  @DisplayName("each version wants its papers, pictures only where it knows them")
  void versions() {
    assertThat(papers(a.dossier().opened()))
        .extracting(paper -> paper.document().code())
        .containsExactly(RESULTS, DEBTS);
    assertThat(papers(a.dossier("two-tier-2025").opened()))
        .extracting(paper -> paper.document().code())
        .containsExactly(RESULTS, DEBTS, "pictures");
  }

  @Test
  @DisplayName("filing is refused with the name of every required paper that has no file")
  void missing() {
    DossierStory story = a.dossier().ready().withLetter();
    remove(story, firstFile(story, RESULTS));
    remove(story, firstFile(story, DEBTS));
    refused(() -> file(story), "filing.noPaper.form", "filing.noPaper");
    assertThat(paper(story, RESULTS).gap().orElseThrow().args())
        .containsExactly(RESULTS_NAME, "M3.1");
    attach(story, RESULTS);
    refused(() -> file(story), "filing.noPaper");
    attach(story, DEBTS);
    file(story);
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
  }

  @Test
  @DisplayName("a paper that is not required is not missed")
  void optional() {
    DossierStory story = a.dossier("two-tier-2025").filed();
    assertThat(paper(story, "pictures").files()).isEmpty();
    assertThat(story.status()).isEqualTo(DossierStatus.SUBMITTED);
  }

  @Test
  @DisplayName("attaching the same file twice is once; taking it off is logged, twice is not there")
  void once() {
    DossierStory story = a.dossier().opened();
    Acting.as(
        story.communeOfficer(),
        () -> {
          long file = a.storedPdf();
          papers.attach(story.id(), RESULTS, file);
          papers.attach(story.id(), RESULTS, file);
        });
    EvidenceView file = firstFile(story, RESULTS);
    assertThat(paper(story, RESULTS).files()).hasSize(1);
    remove(story, file);
    assertThatThrownBy(() -> remove(story, file)).isInstanceOf(NotThere.class);
    assertThat(Acting.as(story.communeOfficer(), () -> queries.timeline(story.id())))
        .filteredOn(entry -> entry.kind().equals("paperRemoved"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.toString()).contains(RESULTS_NAME));
  }

  @Test
  @DisplayName("what is filed is locked; a paper that the version does not know is not there")
  void locked() {
    DossierStory story = a.dossier().filed();
    refused(() -> attach(story, RESULTS), "paper.notOpen");
    refused(() -> remove(story, firstFile(story, RESULTS)), "paper.notOpen");
    DossierStory draft = a.dossier().opened();
    assertThatThrownBy(() -> attach(draft, "letter")).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> attach(draft, "pictures")).isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("another commune finds nothing, the district reads and cannot change")
  void strangers() {
    DossierStory story = a.dossier().opened();
    attach(story, RESULTS);
    EvidenceView file = firstFile(story, RESULTS);
    SignedIn foreigner = a.dossier(A.OTHER_COMMUNE, A.DISTRICT).communeOfficer();
    assertThatThrownBy(() -> Acting.as(foreigner, () -> papers.papers(story.id())))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> Acting.as(foreigner, () -> story.withPaper(RESULTS)))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> Acting.as(foreigner, () -> documents.open(file.fileId())))
        .isInstanceOf(NotThere.class);
    SignedIn district = story.districtOfficer();
    Acting.as(district, () -> documents.requireReadable(file.fileId()));
    refused(() -> Acting.as(district, () -> story.withPaper(RESULTS)), "paper.notOpen");
    refused(() -> Acting.as(district, () -> papers.remove(story.id(), file.id())), "paper.notOpen");
  }

  @Test
  @DisplayName("a returned paper opens alone, and the answer shows what became of its files")
  void returnedPaper() {
    DossierStory story = a.dossier().filed();
    returned(story, ReturnItem.ofPaper(RESULTS, "no table"));
    assertThat(paper(story, RESULTS))
        .extracting(PaperView::isOpen, PaperView::returnReason)
        .containsExactly(true, "no table");
    refused(() -> attach(story, DEBTS), "paper.notOpen");
    remove(story, firstFile(story, RESULTS));
    refused(() -> file(story), "filing.noPaper.form", "filing.noLetter");
    attach(story, RESULTS);
    attach(story, RESULTS);
    story.filedAgain();
    FilingDifference difference = difference(story);
    assertThat(difference.claims()).isEmpty();
    assertThat(difference.papers())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.document().code()).isEqualTo(RESULTS);
              assertThat(change.files())
                  .extracting(FileChange::kind)
                  .containsExactly(FileChange.Kind.REPLACED, FileChange.Kind.ADDED);
            });
  }

  private FilingDifference difference(DossierStory story) {
    return Acting.as(story.districtOfficer(), () -> queries.difference(story.id(), 0))
        .orElseThrow();
  }

  @Test
  @DisplayName("an answer that leaves the papers alone shows no change of them")
  void unchanged() {
    DossierStory story = a.dossier().returnedByDistrict("3.1").filedAgain();
    assertThat(difference(story).papers()).isEmpty();
  }

  @Test
  @DisplayName("log, return and request for supplement call a paper by its name")
  void names() {
    DossierStory story = a.dossier().filed();
    assertThatThrownBy(() -> returned(story, ReturnItem.ofPaper("minutes", "x")))
        .isInstanceOf(NotThere.class);
    refused(() -> returned(story, ReturnItem.ofPaper(RESULTS, "")), "returns.noReason.DOCUMENT");
    returned(story, ReturnItem.ofPaper(RESULTS, "no table"));
    assertThat(Acting.as(story.communeOfficer(), () -> queries.returns(story.id())))
        .flatExtracting(ReturnRound::documents)
        .extracting(ReturnedItem::paperName)
        .containsExactly(RESULTS_NAME);
    byte[] docx =
        Acting.as(story.communeOfficer(), () -> letters.docx(story.id(), "phieu-yeu-cau-bo-sung"))
            .bytes();
    assertThat(Read.lines(docx)).contains(RESULTS_NAME, "no table");
  }

  @Test
  @DisplayName("who filed before papers were asked for is not stopped by them")
  void filedWithout() {
    DossierStory story = a.dossier().returnedByDistrict("3.1");
    jdbc.update("delete from dossier_paper where dossier_id = ?", story.id());
    story.filedAgain();
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
  }
}
