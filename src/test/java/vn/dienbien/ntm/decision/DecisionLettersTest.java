package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.dossier.DossierLetters;
import vn.dienbien.ntm.dossier.LetterOffer;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.letter.SigningMark;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The decision, the certificate, the refusal and the correction as Word files. */
class DecisionLettersTest extends DatabaseTest {

  @Autowired DossierLetters letters;
  @Autowired DecisionService decisions;
  @Autowired CorrectionService corrections;

  private List<String> offered(DossierStory story, SignedIn person) {
    return Acting.as(person, () -> letters.offered(story.id())).stream()
        .map(LetterOffer::id)
        .filter(id -> !id.endsWith("dang-ky"))
        .toList();
  }

  private List<String> lines(DossierStory story, String letter) {
    return Read.lines(
        Acting.as(story.provinceLeader(), () -> letters.docx(story.id(), letter)).bytes());
  }

  @Test
  @DisplayName("a draft for the province first; then decision and certificate for everybody")
  void recognition() {
    DossierStory story = a.dossier().deciding();
    assertThat(offered(story, story.provinceLeader())).contains("quyet-dinh-cong-nhan");
    assertThat(offered(story, story.communeOfficer())).doesNotContain("quyet-dinh-cong-nhan");
    assertThat(lines(story, "quyet-dinh-cong-nhan")).contains("QUYẾT ĐỊNH:");
    Signatory deputy = new Signatory(SigningMark.KT, "Phó Chủ tịch", "Lò Văn A");
    NewDecision decision =
        new NewDecision(
            DecisionOutcome.BASICALLY_RECOGNISED,
            story.id() + "/QĐ-UBND",
            today(),
            deputy,
            "",
            null);
    Acting.as(story.provinceLeader(), () -> decisions.decide(story.id(), decision));
    assertThat(offered(story, story.communeOfficer()))
        .contains("quyet-dinh-cong-nhan", "bang-cong-nhan")
        .doesNotContain("cong-van-khong-cong-nhan", "quyet-dinh-dinh-chinh");
    assertThat(lines(story, "quyet-dinh-cong-nhan"))
        .contains(
            "ỦY BAN NHÂN DÂN\nTỈNH ĐIỆN BIÊN",
            "Số: " + story.id() + "/QĐ-UBND",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Lò Văn A")
        .anyMatch(
            line ->
                line.startsWith(
                    "Điều 1. Công nhận xã Mường Pồn, huyện Điện Biên cơ bản đạt chuẩn nông thôn"
                        + " mới năm"))
        .anyMatch(line -> line.startsWith("Căn cứ Quyết định 2540/QĐ-TTg"))
        .anyMatch(line -> line.startsWith("Căn cứ kết quả họp Hội đồng thẩm định ngày"));
    assertThat(lines(story, "bang-cong-nhan"))
        .contains("XÃ MƯỜNG PỒN, HUYỆN ĐIỆN BIÊN")
        .anyMatch(line -> line.contains(story.id() + "/QĐ-UBND"));
  }

  @Test
  @DisplayName("a refusal says why, to commune and district")
  void refusal() {
    DossierStory story = a.dossier().deciding().decided(false, "Nợ đọng <b>lớn</b>");
    assertThat(offered(story, story.districtOfficer())).contains("cong-van-khong-cong-nhan");
    assertThat(lines(story, "cong-van-khong-cong-nhan"))
        .contains("Lý do: Nợ đọng <b>lớn</b>")
        .anyMatch(line -> line.contains("Ủy ban nhân dân huyện Điện Biên"));
  }

  @Test
  @DisplayName("a correction names the decision, what was wrong and what is right")
  void correction() {
    DossierStory story = a.dossier().recognised();
    Acting.as(
        story.provinceLeader(),
        () ->
            corrections.correct(
                story.id(),
                null,
                new NewCorrection(
                    story.id() + "/DC",
                    today(),
                    new Signatory(SigningMark.TM, "Chủ tịch", "Mùa A B"),
                    story.id() + "/RIGHT",
                    today(),
                    "chair",
                    "Mường Pồn",
                    "đánh máy nhầm")));
    assertThat(lines(story, "quyet-dinh-dinh-chinh"))
        .contains("Số: " + story.id() + "/DC", "TM. ỦY BAN NHÂN DÂN", "Mùa A B")
        .anyMatch(
            line ->
                line.startsWith(
                    "Điều 1. Đính chính Quyết định số "
                        + story.id()
                        + "/TEST ngày "
                        + LetterText.date(today())))
        .anyMatch(
            line ->
                line.contains("“" + story.id() + "/TEST” sửa thành “" + story.id() + "/RIGHT”"));
    assertThat(lines(story, "quyet-dinh-cong-nhan")).contains("Số: " + story.id() + "/RIGHT");
  }

  private static LocalDate today() {
    return LocalDate.now();
  }
}
