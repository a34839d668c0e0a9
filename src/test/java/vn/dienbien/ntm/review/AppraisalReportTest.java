package vn.dienbien.ntm.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierLetters;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The officer's report counts the four verdicts, of criteria and of indicators. */
class AppraisalReportTest extends DatabaseTest {

  private static final Map<String, Verdict> INDICATORS =
      Map.of(
          "17.1", Verdict.BASICALLY_MET,
          "17.2", Verdict.NOT_MET,
          "17.3", Verdict.NOT_ASSESSED);

  private static final Map<Integer, Verdict> CRITERIA =
      Map.of(
          5, Verdict.BASICALLY_MET,
          17, Verdict.NOT_MET,
          18, Verdict.NOT_MET,
          7, Verdict.NOT_ASSESSED);

  @Autowired AppraisalService appraisals;
  @Autowired DossierLetters letters;

  @Test
  @DisplayName("every verdict is counted once, for criteria, for indicators and in each criterion")
  void counts() {
    DossierStory story = combined();

    List<String> report = report(story);

    assertThat(report)
        .containsSequence(
            "Nội dung", "Đạt", "Cơ bản đạt", "Chưa đạt", "Không đánh giá", "Chưa có kết quả")
        .containsSequence("Tiêu chí", "15", "1", "2", "1", "0")
        .containsSequence("Chỉ tiêu", "46", "1", "1", "1", "0");
    int all = Acting.as(story.provinceOfficer(), a::set).criterion(17).indicators().size();
    assertThat(report)
        .containsSequence(
            all - 3 + "/" + all + " đạt\n1 cơ bản đạt\n1 chưa đạt\n1 không đánh giá", "Chưa đạt")
        .as("one criterion that is met")
        .containsSequence("3/3 đạt", "Đạt");
  }

  @Test
  @DisplayName("the district's findings stay as they were, beside what the province combined")
  void districtStays() {
    DossierStory story = combined();
    ReviewFigures district =
        ReviewFigures.of(
            Acting.as(story.provinceOfficer(), a::set), story.sheet(Stage.VERIFICATION));
    assertThat(district.criteria()).isEqualTo(new VerdictCounts(19, 0, 0, 0, 0));
    assertThat(district.indicators()).isEqualTo(new VerdictCounts(49, 0, 0, 0, 0));
  }

  /** The departments and then the officer find a verdict of each kind; the rest is met. */
  private DossierStory combined() {
    DossierStory story = a.dossier().received();
    INDICATORS.forEach(
        (no, verdict) ->
            story
                .sheet(Stage.APPRAISAL)
                .on(A.SET + ":" + no)
                .forEach(finding -> story.record(Stage.APPRAISAL, finding, verdict)));
    story.concludedKeeping(Stage.APPRAISAL);
    Acting.as(
        story.provinceOfficer(),
        () ->
            appraisals.combine(
                story.id(), a.everythingMet().stream().map(AppraisalReportTest::found).toList()));
    return story;
  }

  private static CombinedFinding found(CombinedFinding met) {
    int no = met.criterionNo();
    return new CombinedFinding(no, CRITERIA.getOrDefault(no, Verdict.MET), "");
  }

  private List<String> report(DossierStory story) {
    return Read.lines(
        Acting.as(story.provinceOfficer(), () -> letters.docx(story.id(), "bao-cao-tham-dinh"))
            .bytes());
  }
}
