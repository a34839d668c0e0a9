package vn.dienbien.ntm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** A return names items; only these open, and the answer shows what became of them. */
class ReturnsTest extends DatabaseTest {

  private static final String NAMED = A.SET + ":3.1";
  private static final String OTHER = A.SET + ":17.1";

  @Autowired ReceptionService reception;
  @Autowired ClaimService claims;
  @Autowired DossierQueries queries;
  @Autowired DossierLetters letters;

  private DossierStory returned(ReturnItem... items) {
    DossierStory story = a.dossier().filed();
    returnNow(story, items);
    return story;
  }

  private void returnNow(DossierStory story, ReturnItem... items) {
    Acting.as(
        story.districtOfficer(), () -> reception.returnItems(story.id(), List.of(items), "all"));
  }

  private ClaimView claim(DossierStory story, String indicator) {
    return Acting.as(story.communeOfficer(), () -> claims.book(story.id())).claim(indicator);
  }

  @Test
  @DisplayName("a named indicator opens its value and its evidence, and no other")
  void indicator() {
    DossierStory story = returned(ReturnItem.ofIndicator(NAMED, "why"));
    assertThat(claim(story, NAMED))
        .extracting(ClaimView::isOpen, ClaimView::isProvable, ClaimView::returnReason)
        .containsExactly(true, true, "why");
    assertThat(claim(story, OTHER))
        .extracting(ClaimView::isOpen, ClaimView::isProvable, ClaimView::returnReason)
        .containsExactly(false, false, null);
  }

  @Test
  @DisplayName("a named file opens the evidence of its indicator, not the value")
  void file() {
    DossierStory story = a.dossier().filed();
    EvidenceView file = claim(story, NAMED).evidence().get(0);
    returnNow(story, ReturnItem.ofFile(file.id(), "").because("UNREADABLE"));
    ClaimView claim = claim(story, NAMED);
    assertThat(claim.isOpen()).isFalse();
    assertThat(claim.isProvable()).isTrue();
    assertThat(claim.returnReason()).startsWith(file.name() + ": ");
    assertThatThrownBy(() -> enter(story)).isInstanceOf(Refusal.class);
    long better = Acting.as(story.communeOfficer(), a::storedPdf);
    Acting.as(story.communeOfficer(), () -> claims.attach(story.id(), List.of(NAMED), better));
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.communeOfficer(),
                    () -> claims.attach(story.id(), List.of(OTHER), better)))
        .isInstanceOf(Refusal.class);
  }

  private void enter(DossierStory story) {
    Acting.as(
        story.communeOfficer(),
        () ->
            claims.enter(
                story.id(), NAMED, IndicatorValue.NONE, null, "", claim(story, NAMED).version()));
  }

  @Test
  @DisplayName("a named letter opens no indicator; the commune files again with another letter")
  void letter() {
    DossierStory story = returned(ReturnItem.ofDocument(ReturnedDocument.LETTER, "no stamp"));
    assertThat(claim(story, NAMED).isProvable()).isFalse();
    story.filedAgain();
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
    FilingDifference difference =
        Acting.as(story.districtOfficer(), () -> queries.difference(story.id(), 0)).orElseThrow();
    assertThat(difference.claims()).isEmpty();
    assertThat(difference.after().letterFile()).isNotEqualTo(difference.before().letterFile());
  }

  @Test
  @DisplayName("every item needs a reason: one of the list that says enough, or words")
  void reasons() {
    DossierStory story = a.dossier().filed();
    refused(story, "returns.nothingNamed");
    refused(story, "returns.noReason.INDICATOR", ReturnItem.ofIndicator(NAMED, " "));
    refused(
        story, "returns.noReason.INDICATOR", ReturnItem.ofIndicator(NAMED, "").because("OTHER"));
    refused(story, "returns.reasonGone", ReturnItem.ofIndicator(NAMED, "x").because("NO_SUCH"));
    refused(story, "returns.noReason.DOCUMENT", ReturnItem.ofDocument(ReturnedDocument.LETTER, ""));
    refused(story, "returns.reasonTooLong", ReturnItem.ofIndicator(NAMED, "x".repeat(2001)));
    returnNow(story, ReturnItem.ofIndicator(NAMED, "").because("MISSING"));
    assertThat(story.status()).isEqualTo(DossierStatus.SUPPLEMENTING);
  }

  private void refused(DossierStory story, String key, ReturnItem... items) {
    assertThatThrownBy(() -> returnNow(story, items))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.sentences().get(0).key()).isEqualTo(key));
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
  }

  @Test
  @DisplayName("a file of another dossier cannot be named")
  void foreignFile() {
    EvidenceView foreign = claim(a.dossier().filed(), NAMED).evidence().get(0);
    DossierStory story = a.dossier().filed();
    assertThatThrownBy(() -> returnNow(story, ReturnItem.ofFile(foreign.id(), "x")))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("rounds are counted: who asked for what, and which filing answered")
  void rounds() {
    DossierStory story = returned(ReturnItem.ofIndicator(NAMED, "first")).filedAgain();
    returnNow(story, ReturnItem.ofIndicator(OTHER, "second").because("MISMATCH"));
    List<ReturnRound> rounds = Acting.as(story.communeLeader(), () -> queries.returns(story.id()));
    assertThat(rounds).extracting(ReturnRound::returnNo).containsExactly(1, 2);
    assertThat(rounds).extracting(ReturnRound::isOpen).containsExactly(false, true);
    assertThat(rounds.get(0).answeredFiling()).isEqualTo(2);
    assertThat(rounds.get(1).returnedBy()).isEqualTo(story.districtOfficer().displayName());
    assertThat(rounds.get(1).on(OTHER).get(0).reason()).endsWith(": second");
  }

  @Test
  @DisplayName("the difference tells files added, taken off and replaced")
  void difference() {
    DossierStory story =
        returned(ReturnItem.ofIndicator(NAMED, "x"), ReturnItem.ofIndicator(OTHER, "x"));
    EvidenceView old = claim(story, NAMED).evidence().get(0);
    Acting.as(
        story.communeOfficer(),
        () -> {
          claims.attach(story.id(), List.of(NAMED), a.storedPdf());
          claims.detach(story.id(), old.id());
          claims.attach(story.id(), List.of(OTHER), a.storedPdf());
        });
    story.filedAgain();
    List<ClaimChange> changes =
        Acting.as(story.districtOfficer(), () -> queries.difference(story.id(), 0))
            .orElseThrow()
            .claims();
    assertThat(changes)
        .extracting(change -> change.indicator().no())
        .containsExactly("3.1", "17.1");
    assertThat(changes.get(0).files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.kind()).isEqualTo(FileChange.Kind.REPLACED);
              assertThat(file.before().id()).isEqualTo(old.id());
            });
    assertThat(changes.get(1).files())
        .extracting(FileChange::kind)
        .containsExactly(FileChange.Kind.ADDED);
  }

  @Test
  @DisplayName(
      "the request for supplement lists documents, indicators and files with their reasons")
  void requestLetter() {
    DossierStory story = a.dossier().filed();
    EvidenceView file = claim(story, NAMED).evidence().get(0);
    returnNow(
        story,
        ReturnItem.ofDocument(ReturnedDocument.LETTER, "no stamp"),
        ReturnItem.ofFile(file.id(), "page 2").because("UNREADABLE"),
        ReturnItem.ofIndicator(OTHER, "numbers"));
    byte[] docx =
        Acting.as(story.communeOfficer(), () -> letters.docx(story.id(), "phieu-yeu-cau-bo-sung"))
            .bytes();
    assertThat(Read.lines(docx))
        .contains("Tờ trình của xã", "no stamp", "numbers")
        .contains("Tệp “" + file.name() + "”, minh chứng chỉ tiêu 3.1")
        .contains("Tài liệu mờ, thiếu trang hoặc không mở được: page 2");
  }
}
