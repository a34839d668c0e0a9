package vn.dienbien.ntm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.base.Share;

class LetterTextTest {

  @Test
  @DisplayName("days up to 9 and the months 1 and 2 have a zero before them, other months not")
  void dates() {
    assertThat(LetterText.longDate(LocalDate.of(2021, 1, 5)))
        .isEqualTo("ngày 05 tháng 01 năm 2021");
    assertThat(LetterText.longDate(LocalDate.of(2021, 2, 28)))
        .isEqualTo("ngày 28 tháng 02 năm 2021");
    assertThat(LetterText.longDate(LocalDate.of(2021, 3, 9))).isEqualTo("ngày 09 tháng 3 năm 2021");
    assertThat(LetterText.longDate(LocalDate.of(2021, 12, 31)))
        .isEqualTo("ngày 31 tháng 12 năm 2021");
    assertThat(LetterText.date(LocalDate.of(2021, 1, 5))).isEqualTo("05/01/2021");
    assertThat(LetterText.date(null)).isEmpty();
  }

  @Test
  @DisplayName("numbers have points between thousands and a comma before decimals")
  void numbers() {
    assertThat(LetterText.number(1234567)).isEqualTo("1.234.567");
    assertThat(LetterText.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
  }

  @Test
  @DisplayName("a share has two decimals, half up")
  void shares() {
    assertThat(LetterText.percent(Share.of(17, 19))).isEqualTo("89,47 %");
    assertThat(LetterText.percent(Share.of(12345, 100000))).isEqualTo("12,35 %");
    assertThat(LetterText.percent(Share.of(5, 5))).isEqualTo("100,00 %");
  }

  @Test
  @DisplayName("the sign of the end takes the place of the last punctuation")
  void end() {
    assertThat(LetterText.ended("Kính trình.")).isEqualTo("Kính trình./.");
    assertThat(LetterText.ended("Kính trình./.")).isEqualTo("Kính trình./.");
    assertThat(LetterText.ended("Kính trình; \n")).isEqualTo("Kính trình./.");
  }

  @Test
  @DisplayName("a symbol joins the kind and the office")
  void symbols() {
    assertThat(LetterKind.QUYET_DINH.symbol("UBND")).isEqualTo("QĐ-UBND");
    assertThat(LetterKind.CONG_VAN.symbol("UBND-NN")).isEqualTo("UBND-NN");
    assertThat(LetterKind.PHIEU_YEU_CAU_BO_SUNG.symbol("")).isEqualTo("HDHS");
  }

  @Test
  @DisplayName("the name of a file has no marks, blanks or paths")
  void fileNames() {
    assertThat(LetterFile.name("NTM-2021-0003", "phieu-yeu-cau-bo-sung"))
        .isEqualTo("NTM-2021-0003-phieu-yeu-cau-bo-sung.docx");
    assertThat(LetterFile.name("Mường Đun", "bien-ban")).isEqualTo("muong-dun-bien-ban.docx");
    assertThat(LetterFile.name("../../etc\u0000\"", "x")).isEqualTo("etc-x.docx");
  }

  @Test
  @DisplayName("titles break after a comma and never inside a name")
  void titles() {
    String subject =
        "Về việc công nhận xã Mường Pồn, huyện Điện Biên đạt chuẩn nông thôn mới năm 2020";
    assertThat(TextWidth.balanced(subject, Page.TEXT, Page.INSIDE).split("\n"))
        .containsExactly(
            "Về việc công nhận xã Mường Pồn,", "huyện Điện Biên đạt chuẩn nông thôn mới năm 2020");
    assertThat(TextWidth.balanced("Ngắn", Page.TEXT, Page.INSIDE)).isEqualTo("Ngắn");
    assertThat(TextWidth.balanced("x".repeat(500), Page.TEXT, Page.INSIDE)).doesNotContain("\n");
  }
}
