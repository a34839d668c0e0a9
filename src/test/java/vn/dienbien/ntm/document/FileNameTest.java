package vn.dienbien.ntm.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienbien.ntm.base.Refusal;

/** Names are data: cleaned for people, never paths. */
class FileNameTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "'Biên bản họp thôn.pdf', 'Biên bản họp thôn.pdf'",
    "'../../etc/passwd.pdf', 'passwd.pdf'",
    "'C:\\fakepath\\anh.JPG', 'anh.JPG'",
    "'a\u0000b\tc\r\nd.pdf', 'ab c d.pdf'",
    "'anh\u202Egpj.exe.pdf', 'anhgpj.exe.pdf'",
    "'zero\u200Bwidth.png', 'zerowidth.png'",
    "'...hidden.pdf', 'hidden.pdf'",
    "'  a   b .pdf ', 'a b .pdf'",
    "'<b>x</b>.pdf', 'b>.pdf'",
    "'=1+1.xlsx', '=1+1.xlsx'",
  })
  void a_name_is_cleaned(String sent, String kept) {
    assertThat(FileName.of(sent).text()).isEqualTo(kept);
  }

  @Test
  void marks_are_composed() {
    assertThat(FileName.of("Tho\u0302n.pdf").text()).isEqualTo("Th\u00F4n.pdf");
  }

  @Test
  void a_long_name_is_shortened_before_its_ending() {
    String name = FileName.of("\uD83D\uDE00".repeat(150) + ".pdf").text();
    assertThat(name).hasSizeLessThanOrEqualTo(200).endsWith("\uDE00.pdf");
    assertThat(FileName.of("x".repeat(500) + ".PDF").ending()).isEqualTo("pdf");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", ".", "..", "/", ".pdf", "noending", "dot.", "\u202E", "a/.pdf"})
  void a_name_without_a_name_or_an_ending_is_refused(String sent) {
    assertThatThrownBy(() -> FileName.of(sent)).isInstanceOf(Refusal.class);
  }
}
