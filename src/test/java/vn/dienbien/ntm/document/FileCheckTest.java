package vn.dienbien.ntm.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dienbien.ntm.document.Junk.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;

/** Type by content and by name must agree; nothing dangerous comes in under a good name. */
class FileCheckTest {

  private static final FileLimits LIMITS =
      new FileLimits(
          DataSize.ofMegabytes(1),
          EnumSet.range(FileType.PDF, FileType.XLSX),
          150_000_000,
          DataSize.ofMegabytes(20));

  @TempDir Path data;

  static Stream<Arguments> good() {
    return Stream.of(
        arguments("a.pdf", FileType.PDF, Junk.pdf("good")),
        arguments("a.JPG", FileType.JPEG, Junk.picture("jpg")),
        arguments("a.jpeg", FileType.JPEG, Junk.picture("jpg")),
        arguments("a.png", FileType.PNG, Junk.picture("png")),
        arguments("a.docx", FileType.DOCX, Junk.office("word/document.xml")),
        arguments("a.xlsx", FileType.XLSX, Junk.office("xl/workbook.xml")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void good_files_are_taken(String name, FileType type, byte[] content) throws IOException {
    assertThat(check(name, content)).isEqualTo(type);
  }

  static Stream<Arguments> bad() {
    byte[] svg = bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    byte[] html = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
    byte[] eicar =
        bytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
    return Stream.of(
        arguments("empty.pdf", "empty", new byte[0]),
        arguments("x.svg", "type", svg),
        arguments("x.html", "type", html),
        arguments("x.exe", "type", bytes("MZ\u0090\u0000")),
        arguments("x.pdf.exe", "type", Junk.pdf("exe")),
        arguments("x.heic", "type", Junk.picture("jpg")),
        arguments("svg.png", "notWhatItSays", svg),
        arguments("html.pdf", "notWhatItSays", html),
        arguments("eicar.pdf", "notWhatItSays", eicar),
        arguments("pdf.jpg", "notWhatItSays", Junk.pdf("jpg")),
        arguments("jpg.png", "notWhatItSays", Junk.picture("jpg")),
        arguments("zip.docx", "notWhatItSays", Junk.zip("word/document.xml")),
        arguments("sheet.docx", "notWhatItSays", Junk.office("xl/workbook.xml")),
        arguments(
            "both.docx", "notWhatItSays", Junk.office("xl/workbook.xml", "word/document.xml")),
        arguments(
            "macro.docx", "notWhatItSays", Junk.office("word/document.xml", "word/vbaProject.bin")),
        arguments("cut.pdf", "cut", bytes("%PDF-1.7\nJUNK")),
        arguments("cut.docx", "notWhatItSays", bytes("PK\u0003\u0004 and no end")),
        arguments("polyglot.jpg", "notWhatItSays", Junk.pictureAndPdf()),
        arguments("zip.pdf", "notWhatItSays", Junk.both(Junk.pdf("zip"), Junk.zip("a.class"))),
        arguments("zip.png", "notWhatItSays", Junk.both(Junk.picture("png"), Junk.zip("a"))),
        arguments("virus.pdf", "virus", Junk.both(Junk.pdf("virus"), eicar)),
        arguments("flood.png", "pixels", Junk.pixelFlood()),
        arguments("stump.jpg", "broken", bytes("\u00FF\u00D8\u00FF\u00E0\u0000")),
        arguments("bomb.docx", "bomb", Junk.bomb(21)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("bad")
  void junk_is_refused_with_a_sentence(String name, String why, byte[] content) {
    assertThatThrownBy(() -> check(name, content))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.sentences())
                    .extracting(Sentence::key)
                    .containsExactly("document.refused." + why));
  }

  @Test
  void a_file_over_the_limit_is_refused_while_it_arrives_and_leaves_nothing() throws IOException {
    assertThatThrownBy(() -> check("a.pdf", new byte[(1 << 20) + 1])).isInstanceOf(Refusal.class);
    try (Stream<Path> left = Files.walk(data)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private FileType check(String name, byte[] content) throws IOException {
    FileStore store = new FileStore(data);
    try (FileStore.Arrived arrived =
        store.receive(new ByteArrayInputStream(content), LIMITS.maxSize().toBytes())) {
      FileType type =
          new FileCheck(LIMITS, List.of(new EicarScanner())).check(FileName.of(name), arrived);
      assertThat(Files.readAllBytes(arrived.path())).isEqualTo(content);
      return type;
    }
  }
}
