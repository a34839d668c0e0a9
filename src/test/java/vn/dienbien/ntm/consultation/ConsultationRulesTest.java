package vn.dienbien.ntm.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienbien.ntm.base.Sentence;

/** Days, counts, sums and percentages, at their edges. */
class ConsultationRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 10, 1);

  @Test
  @DisplayName("the day of posting is not counted: 20 days from 10/09 last to the end of 30/09")
  void noticeDays() {
    assertThat(violations(day(9, 10), day(9, 30))).isEmpty();
    assertThat(violations(day(9, 10), day(9, 29)))
        .containsExactly(
            Sentence.of(
                "consultation.notice.tooShort", "10/09/2021", 20, "30/09/2021", "29/09/2021", 19));
  }

  @Test
  @DisplayName("a notice without days, that ends before it begins, or of another year is refused")
  void noticeNonsense() {
    assertThat(keys(violations(null, day(9, 30)))).containsExactly("consultation.notice.noDates");
    assertThat(keys(violations(day(9, 10), day(9, 9))))
        .containsExactly("consultation.notice.endsBefore");
    assertThat(keys(violations(LocalDate.of(2020, 9, 10), day(9, 30))))
        .containsExactly("consultation.notice.tooOld");
  }

  @Test
  @DisplayName("a new draft is posted after the meeting that turned the old one down, or that day")
  void noticeAfterMeeting() {
    assertThat(afterMeeting(day(9, 10))).isEmpty();
    assertThat(keys(afterMeeting(day(9, 9)))).containsExactly("consultation.notice.beforeMeeting");
  }

  private static List<Sentence> afterMeeting(LocalDate start) {
    return NoticeRule.violations(
        new PublicNotice(start, start.plusDays(20), "hall", null),
        20,
        Optional.of(day(9, 10)),
        TODAY);
  }

  @Test
  @DisplayName("everything that stands against a notice is said at once")
  void noticeAllReasons() {
    assertThat(
            keys(
                NoticeRule.violations(
                    new PublicNotice(day(9, 9), day(9, 10), " ", null),
                    20,
                    Optional.of(day(9, 10)),
                    TODAY)))
        .containsExactly(
            "consultation.notice.beforeMeeting",
            "consultation.notice.tooShort",
            "consultation.notice.noPlaces");
  }

  private static List<Sentence> violations(LocalDate start, LocalDate end) {
    return NoticeRule.violations(
        new PublicNotice(start, end, "hall", null), 20, Optional.empty(), TODAY);
  }

  @ParameterizedTest(name = "{0} of {1} reach 90 %: {2}")
  @CsvSource({
    "9, 10, true",
    "8999, 10000, false",
    "9000, 10000, true",
    "9001, 10000, true",
    "899995, 1000000, false",
    "0, 1, false",
    "1, 1, true"
  })
  @DisplayName("90 % is 90,00 exactly, never a rounded figure")
  void approval(int votesFor, int present, boolean reached) {
    Ballots ballots = new Ballots(present, votesFor, present - votesFor, 0);
    assertThat(ballots.reach(BigDecimal.valueOf(90))).isEqualTo(reached);
  }

  @Test
  @DisplayName("what is shown as 90,00 % need not reach 90 %")
  void roundedIsNotReached() {
    Ballots ballots = new Ballots(1_000_000, 899_995, 100_005, 0);
    assertThat(ballots.share().percent()).isEqualByComparingTo("90.00");
    assertThat(ballots.reach(BigDecimal.valueOf(90))).isFalse();
  }

  @Test
  @DisplayName("abstained and invalid ballots stay in the denominator")
  void abstentions() {
    assertThat(new Ballots(10, 8, 0, 2).reach(BigDecimal.valueOf(90))).isFalse();
  }

  @ParameterizedTest(name = "{1} + {2} + {3} of {0}: {4}")
  @CsvSource({
    "34, 30, 3, 1, true",
    "34, 30, 2, 1, false",
    "34, 35, -1, 0, false",
    "1, 2147483647, 2147483647, 3, false"
  })
  @DisplayName("everybody present is counted once, also against figures that overflow")
  void sums(int present, int votesFor, int against, int abstained, boolean isSound) {
    assertThat(new Ballots(present, votesFor, against, abstained).isSound()).isEqualTo(isSound);
  }

  @Test
  @DisplayName("a meeting ahead, before the notice ended, without place or minutes is refused")
  void meeting() {
    Ballots ballots = new Ballots(10, 9, 1, 0);
    assertThat(keys(meeting(day(10, 2), " ", ballots, null)))
        .containsExactly(
            "consultation.dayAhead",
            "consultation.meeting.noPlace",
            "consultation.meeting.noMinutes");
    assertThat(keys(meeting(day(9, 29), "hall", new Ballots(10, 9, 0, 0), 1L)))
        .containsExactly("consultation.meeting.tooEarly", "consultation.meeting.sum");
    assertThat(keys(meeting(null, "hall", new Ballots(0, 0, 0, 0), 1L)))
        .containsExactly("consultation.noDay", "consultation.meeting.nobody");
    assertThat(meeting(day(9, 30), "hall", ballots, 1L)).isEmpty();
  }

  private static List<Sentence> meeting(
      LocalDate heldOn, String place, Ballots ballots, Long minutes) {
    return MeetingRule.violations(
        new NewMeeting(heldOn, place, "", "", ballots, true, minutes),
        Optional.of(day(9, 30)),
        TODAY);
  }

  @Test
  @DisplayName("a consultation says at once that it runs, lacks announcements, answers and summary")
  void conclusion() {
    Consultation round =
        round(List.of(announced(day(9, 9)), announced(day(9, 10))), List.of(comment("")), "");
    assertThat(round.missing(2, day(9, 30)))
        .containsExactly(
            Sentence.of("consultation.running", "30/09/2021", "01/10/2021"),
            Sentence.of("consultation.announcements.missing", 1, 2),
            Sentence.of("consultation.comments.unanswered", 1),
            Sentence.of("consultation.summary.missing"));
    assertThat(
            round(List.of(announced(day(9, 10))), List.of(comment("answer")), "summary")
                .missing(1, TODAY))
        .isEmpty();
  }

  private static Consultation round(
      List<Announcement> announcements, List<Comment> comments, String summary) {
    return new Consultation(
        1,
        ConsultationLevel.COMMUNE,
        1,
        day(9, 10),
        day(9, 30),
        "hall",
        null,
        summary,
        TODAY.atStartOfDay(),
        null,
        null,
        announcements,
        comments);
  }

  private static Announcement announced(LocalDate day) {
    return new Announcement(1, day, AnnouncementChannel.LOUDSPEAKER, "", "officer");
  }

  private static Comment comment(String answer) {
    return new Comment(
        1,
        new NewComment(
            CommenterKind.RESIDENT, "resident", day(9, 11), "words", answer, false, null),
        "officer",
        0);
  }

  @Test
  @DisplayName("a survey needs all figures and a report; impossible figures are refused")
  void survey() {
    assertThat(keys(survey(SurveyFigures.NONE, List.of()).missing()))
        .containsExactly("consultation.survey.noFigures", "consultation.survey.noReport");
    assertThat(keys(survey(new SurveyFigures(100, 101, 102), List.of(1L)).missing()))
        .containsExactly(
            "consultation.survey.askedTooMany", "consultation.survey.satisfiedTooMany");
    assertThat(keys(survey(new SurveyFigures(100, 0, 0), List.of(1L)).missing()))
        .containsExactly("consultation.survey.nobodyAsked");
    assertThat(survey(new SurveyFigures(100, 10, 1), List.of(1L)).missing())
        .as("a share below its threshold is weighed, not forbidden")
        .isEmpty();
  }

  private static Survey survey(SurveyFigures figures, List<Long> files) {
    return new Survey(1, 1, figures, "", null, null, List.of(), files);
  }

  @Test
  @DisplayName("coverage and satisfaction are exact; without figures there is no share")
  void surveyShares() {
    SurveyFigures figures = new SurveyFigures(10_000, 6_999, 5_599);
    assertThat(figures.coverage().orElseThrow().isAtLeastPercent(BigDecimal.valueOf(70))).isFalse();
    assertThat(figures.satisfaction().orElseThrow().percent()).isEqualByComparingTo("80.00");
    assertThat(figures.satisfaction().orElseThrow().isAtLeastPercent(BigDecimal.valueOf(80)))
        .isFalse();
    assertThat(new SurveyFigures(0, 0, 0).coverage()).isEmpty();
  }

  private static List<String> keys(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::key).toList();
  }

  private static LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(2021, month, dayOfMonth);
  }
}
