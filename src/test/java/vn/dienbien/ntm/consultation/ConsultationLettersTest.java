package vn.dienbien.ntm.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.dossier.DossierLetters;
import vn.dienbien.ntm.dossier.LetterOffer;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The letters of consultations: blank when they are needed, filled in when it is recorded. */
class ConsultationLettersTest extends DatabaseTest {

  @Autowired DossierLetters letters;
  @Autowired SurveyService surveys;

  @Test
  @DisplayName("the minutes are a form while the meeting is awaited, and tell the vote afterwards")
  void minutes() {
    DossierStory story = a.dossier().meeting();
    assertThat(offered(story, story.communeOfficer()))
        .containsExactly(
            "van-ban-dang-ky", "tra-loi-dang-ky", "bao-cao-y-kien-xa", "bien-ban-hop-xa");
    assertThat(lines(story, story.communeOfficer(), "bien-ban-hop-xa"))
        .contains("BIÊN BẢN", "summary")
        .noneMatch(line -> line.contains("90,00 %"));
    story.met(9, 10);
    assertThat(lines(story, story.communeOfficer(), "bien-ban-hop-xa"))
        .contains("Tán thành: 9/10 người, bằng 90,00 %")
        .anyMatch(line -> line.startsWith("Kết luận: đạt tỷ lệ"));
  }

  @Test
  @DisplayName("the report on comments lists each with its answer")
  void comments() {
    DossierStory story = a.dossier().meeting();
    assertThat(lines(story, story.communeOfficer(), "bao-cao-y-kien-xa"))
        .contains("BÁO CÁO", "words", "answer")
        .anyMatch(line -> line.startsWith("Đã nhận 1 ý kiến"))
        .anyMatch(line -> line.startsWith("summary"));
  }

  @Test
  @DisplayName("the district's letters are the commune's to read when its part is closed")
  void district() {
    DossierStory story = a.dossier().hearing().surveyed();
    assertThat(offered(story, story.districtLeader()))
        .contains("bao-cao-y-kien-huyen", "bao-cao-hai-long");
    assertThat(offered(story, story.communeOfficer()))
        .doesNotContain("bao-cao-y-kien-huyen", "bao-cao-hai-long");
    assertThatThrownBy(() -> lines(story, story.communeOfficer(), "bao-cao-hai-long"))
        .isInstanceOf(NotThere.class);
    story.announced().districtMet(8, 10);
    assertThat(offered(story, story.communeOfficer()))
        .contains("bao-cao-y-kien-huyen", "bao-cao-hai-long", "bien-ban-hop-huyen");
    assertThat(lines(story, story.communeOfficer(), "bien-ban-hop-huyen"))
        .anyMatch(line -> line.startsWith("Kết luận: chưa đạt tỷ lệ"));
  }

  @Test
  @DisplayName("the report on the survey gives both shares with what is asked for")
  void survey() {
    DossierStory story = a.dossier().hearing();
    Acting.as(
        story.frontOfficer(),
        () -> {
          surveys.record(story.id(), new SurveyFigures(1200, 900, 850), "forms");
          surveys.keepQuestions(story.id(), List.of(new SurveyQuestion("roads", 900, 700)));
        });
    assertThat(lines(story, story.frontOfficer(), "bao-cao-hai-long"))
        .contains("Số hộ được lấy ý kiến: 900 hộ, đạt 75,00 % (yêu cầu từ 70 % trở lên)")
        .anyMatch(line -> line.startsWith("Số hộ hài lòng: 850 hộ, đạt 94,44 %"))
        .contains("roads", "77,78 %");
  }

  private List<String> offered(DossierStory story, SignedIn person) {
    return Acting.as(person, () -> letters.offered(story.id())).stream()
        .map(LetterOffer::id)
        .toList();
  }

  private List<String> lines(DossierStory story, SignedIn person, String letter) {
    return Read.lines(Acting.as(person, () -> letters.docx(story.id(), letter)).bytes());
  }
}
