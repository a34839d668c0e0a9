package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.RevocationStory;

/** What the letters of a revocation say, and to whom they are given. */
class RevocationLettersTest extends DatabaseTest {

  @Autowired RevocationLetters letters;
  @Autowired LetterWriter writer;

  @Test
  @DisplayName(
      "the proposal names the arithmetic, every failing criterion, the reasons and the term")
  void proposal() {
    RevocationStory story = a.recheck().proposed();
    assertThat(words(Acting.as(story.communeLeader(), () -> letters.proposal(story.id()))))
        .contains(
            "10/19 tiêu chí không đạt (52,63 %)",
            "Không còn đạt khi kiểm tra",
            "Lý do đề nghị: Nhiều tiêu chí không còn đạt",
            "xem xét, quyết định thu hồi công nhận xã Mường Pồn đạt chuẩn nông thôn mới",
            "giải trình bằng văn bản đến hết ngày");
    assertThatThrownBy(
            () ->
                Acting.as(
                    a.holder(Role.COMMUNE_LEADER, A.OTHER_COMMUNE),
                    () -> letters.proposal(story.id())))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("the decision is a draft for the chair alone until it is recorded")
  void draft() {
    RevocationStory story = a.recheck().answered();
    assertThat(words(Acting.as(story.chair(), () -> letters.ruling(story.id()))))
        .contains("Thu hồi công nhận xã Mường Pồn đạt chuẩn nông thôn mới", "/QĐ-UBND");
    assertThatThrownBy(() -> Acting.as(story.communeLeader(), () -> letters.ruling(story.id())))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName(
      "a recorded ruling carries number, date, signer and reasons; one that keeps is a notice")
  void recorded() {
    RevocationStory story = a.recheck().ruled(true);
    assertThat(words(Acting.as(story.communeLeader(), () -> letters.ruling(story.id()))))
        .contains(
            "Số: " + story.id() + "/TH-test",
            "ngày 01 tháng 6 năm 2021",
            "Lý do: Theo kết quả kiểm tra",
            "QUYẾT ĐỊNH:");
    RevocationStory kept = a.recheck().ruled(false);
    assertThat(words(Acting.as(kept.communeLeader(), () -> letters.ruling(kept.id()))))
        .contains("THÔNG BÁO", "quyết định giữ nguyên việc công nhận")
        .doesNotContain("Điều 1.");
  }

  private String words(Letter letter) {
    try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(writer.docx(letter)));
        XWPFWordExtractor text = new XWPFWordExtractor(file)) {
      return text.getText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
