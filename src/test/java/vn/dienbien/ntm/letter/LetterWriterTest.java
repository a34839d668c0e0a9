package vn.dienbien.ntm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The layout of Decree 30/2020/ND-CP, read back from the file. */
class LetterWriterTest {

  private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

  private final LetterWriter writer = new LetterWriter();

  @Test
  @DisplayName("the sheet is A4 upright with the margins of the Decree")
  void sheet() {
    CTSectPr section = read(Letters.report(1)).getDocument().getBody().getSectPr();
    assertThat(millimetres(section.getPgSz().getW())).isBetween(209.5, 210.5);
    assertThat(millimetres(section.getPgSz().getH())).isBetween(296.5, 297.5);
    CTPageMar margins = section.getPgMar();
    assertThat(millimetres(margins.getTop())).isBetween(20.0, 25.0);
    assertThat(millimetres(margins.getBottom())).isBetween(20.0, 25.0);
    assertThat(millimetres(margins.getLeft())).isBetween(30.0, 35.0);
    assertThat(millimetres(margins.getRight())).isBetween(15.0, 20.0);
  }

  private static double millimetres(Object twips) {
    return new BigInteger(twips.toString()).doubleValue() / TWIPS_PER_MILLIMETRE;
  }

  @Test
  @DisplayName("the letters are Times New Roman, 14 points in the text, justified and indented")
  void letters() {
    XWPFDocument document = read(Letters.report(1));
    var run = document.getStyles().getDefaultRunStyle();
    assertThat(run.getRPr().getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
    assertThat(run.getRPr().getRFontsArray(0).getCs()).isEqualTo("Times New Roman");
    XWPFParagraph text = paragraph(document, "Thực hiện Quyết định");
    assertThat(text.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(14);
    assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
    assertThat(millimetres(text.getIndentationFirstLine())).isBetween(10.0, 12.71);
    assertThat(text.getSpacingAfter()).isGreaterThanOrEqualTo(120);
  }

  @Test
  @DisplayName("pages are numbered from 1 in the middle of the top margin, the first without")
  void numbers() throws Exception {
    XWPFDocument document = read(Letters.report(100));
    CTSectPr section = document.getDocument().getBody().getSectPr();
    assertThat(section.isSetTitlePg()).isTrue();
    assertThat(section.getPgNumType().getStart()).isEqualTo(1);
    XWPFHeaderFooterPolicy headers = new XWPFHeaderFooterPolicy(document);
    assertThat(headers.getFirstPageHeader()).isNull();
    XWPFParagraph number = headers.getDefaultHeader().getParagraphs().get(0);
    assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
    assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
  }

  @Test
  @DisplayName("the head names the bodies on the left, the state and its motto on the right")
  void head() {
    XWPFTable head = read(Letters.report(1)).getTables().get(0);
    assertThat(cell(head, 0, 0))
        .isEqualTo(
            """
            ỦY BAN NHÂN DÂN
            TỈNH ĐIỆN BIÊN
            BAN CHỈ ĐẠO CÁC CHƯƠNG
            TRÌNH MỤC TIÊU QUỐC GIA""");
    assertThat(cell(head, 0, 1))
        .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    assertThat(cell(head, 1, 0)).isEqualTo("Số: 1333/BC-BCĐ");
    assertThat(cell(head, 1, 1)).isEqualTo("Điện Biên, ngày 05 tháng 01 năm 2021");
    assertThat(head.getRow(1).getCell(1).getParagraphs().get(0).getRuns().get(0).isItalic())
        .isTrue();
    assertThat(head.getRow(0).getCell(0).getParagraphs().get(0).getRuns().get(0).isBold())
        .isFalse();
    assertThat(head.getRow(0).getCell(0).getParagraphs().get(1).getRuns().get(0).isBold()).isTrue();
  }

  @Test
  @DisplayName("a letter without number and date leaves room for both")
  void blanks() {
    XWPFTable head = read(Letters.decision()).getTables().get(0);
    assertThat(cell(head, 1, 0)).matches("Số:[ \\u00A0]{6,}/QĐ-UBND");
    assertThat(cell(head, 1, 1)).matches("Điện Biên, ngày …+ tháng …+ năm …+");
  }

  @Test
  @DisplayName("the title stands in bold capitals, what it is about below, then a rule")
  void title() {
    XWPFDocument document = read(Letters.report(1));
    XWPFParagraph title = paragraph(document, "BÁO CÁO");
    assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
    assertThat(title.getRuns().get(0).isBold()).isTrue();
    List<XWPFParagraph> all = document.getParagraphs();
    XWPFParagraph rule = all.get(all.indexOf(paragraph(document, "Kết quả thẩm tra hồ sơ")) + 1);
    int length = Page.INSIDE - rule.getIndentationLeft() - rule.getIndentationRight();
    assertThat(length).isBetween(Page.INSIDE / 4, Page.INSIDE / 2);
  }

  @Test
  @DisplayName("a plain letter has no title and says below its number what it is about")
  void plain() {
    List<String> lines = Read.lines(writer.docx(Letters.plain()));
    assertThat(lines).noneMatch(line -> line.equals("CÔNG VĂN"));
    int number = lines.indexOf("Số: 45/UBND-NN");
    assertThat(lines.get(number + 1)).startsWith("V/v đề nghị thẩm định");
    assertThat(lines)
        .containsSequence(
            "Kính gửi:", "- Ủy ban nhân dân tỉnh Điện Biên;", "- Văn phòng Điều phối NTM tỉnh.");
  }

  @Test
  @DisplayName("a decision quotes its basis, resolves, and counts its articles")
  void decision() {
    assertThat(Read.lines(writer.docx(Letters.decision())))
        .containsSequence(
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN",
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;")
        .containsSequence(
            "Theo đề nghị của Chánh Văn phòng Điều phối nông thôn mới tỉnh.",
            "QUYẾT ĐỊNH:",
            "Điều 1. Công nhận xã Mường Pồn, huyện Điện Biên đạt chuẩn nông thôn mới năm 2020.")
        .anyMatch(line -> line.startsWith("Điều 3.") && line.endsWith("Quyết định này./."));
  }

  @Test
  @DisplayName("the text ends with the sign of the Decree, once")
  void end() {
    assertThat(Read.lines(writer.docx(Letters.report(1))))
        .filteredOn(line -> line.contains("./."))
        .containsExactly("Trên đây là báo cáo kết quả thẩm tra, kính trình xem xét./.");
  }

  @Test
  @DisplayName("who signs stands on the right with the marks above, copies on the left")
  void signature() {
    List<XWPFTable> tables = read(Letters.report(1)).getTables();
    XWPFTable frame = tables.get(tables.size() - 1);
    assertThat(cell(frame, 0, 0))
        .isEqualTo(
            "Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Hội đồng thẩm định tỉnh;\n- Lưu: VT, VPĐP.");
    assertThat(cell(frame, 0, 1))
        .isEqualTo(
            """
            TM. BAN CHỈ ĐẠO
            KT. TRƯỞNG BAN
            PHÓ TRƯỞNG BAN
            GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ PTNT
            Nguyễn Văn A""");
    var names = frame.getRow(0).getCell(0).getParagraphs();
    assertThat(names.get(0).getRuns().get(0).getFontSizeAsDouble()).isEqualTo(12);
    assertThat(names.get(1).getRuns().get(0).getFontSizeAsDouble()).isEqualTo(11);
  }

  @Test
  @DisplayName("minutes have no place and date; the secretary signs left, the chair right")
  void minutes() {
    List<XWPFTable> tables = read(Letters.minutes()).getTables();
    assertThat(cell(tables.get(0), 1, 1)).isEmpty();
    XWPFTable frame = tables.get(tables.size() - 1);
    assertThat(cell(frame, 0, 0)).isEqualTo("THƯ KÝ\nTrần Thị C");
    assertThat(cell(frame, 0, 1)).isEqualTo("CHỦ TỌA\n(Ký, ghi rõ họ tên)");
    assertThat(cell(frame, 1, 0)).startsWith("Nơi nhận:");
  }

  @Test
  @DisplayName("three who sign stand in two rows, the last on the right")
  void threeSign() {
    Letter two = Letters.minutes();
    List<Signature> three =
        List.of(
            Signature.of("Thư ký", "A"),
            Signature.of("Ủy viên", "B"),
            Signature.of("Chủ tọa", "C"));
    List<XWPFTable> tables =
        read(new Letter(two.head(), two.kind(), "", two.parts(), three, List.of())).getTables();
    XWPFTable frame = tables.get(tables.size() - 1);
    assertThat(cell(frame, 0, 0)).isEmpty();
    assertThat(cell(frame, 0, 1)).isEqualTo("THƯ KÝ\nA");
    assertThat(cell(frame, 1, 0)).isEqualTo("ỦY VIÊN\nB");
    assertThat(cell(frame, 1, 1)).isEqualTo("CHỦ TỌA\nC");
  }

  @Test
  @DisplayName("a long table repeats its head and tears no row apart, unless one fills a page")
  void longTable() {
    XWPFTable table = read(Letters.report(300)).getTables().get(1);
    assertThat(table.getNumberOfRows()).isEqualTo(301);
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);

    Part.Table huge =
        new Part.Table(List.of(Part.Column.words("A", 1)), List.of(List.of("chữ ".repeat(2000))));
    XWPFTable torn = read(Letters.of(huge)).getTables().get(1);
    assertThat(torn.getRow(1).isCantSplitRow()).isFalse();
  }

  @Test
  @DisplayName("a row with a cell too many is refused")
  void rowsFit() {
    List<Part.Column> one = List.of(Part.Column.words("A", 1));
    assertThatThrownBy(() -> new Part.Table(one, List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("whatever people type stays text")
  void hostile() {
    String markup = "</w:t><w:br/>&lt; <b>{{x}} ${y} #{z} _x0041_ \" ' =HYPERLINK(1)";
    String field = "{ INCLUDETEXT \"C:/secret\" }";
    byte[] docx =
        writer.docx(
            Letters.of(
                new Part.Paragraph(markup),
                new Part.Item("-", field),
                new Part.Table(List.of(Part.Column.words(markup, 1)), List.of(List.of(field))),
                new Part.Paragraph("Hết")));
    assertThat(Read.lines(docx)).contains(markup, "- " + field, field);
    String body = Read.document(docx).getDocument().xmlText();
    assertThat(body).doesNotContain("instrText", "fldSimple", "<w:b/>{{x}}", "hyperlink");
  }

  @Test
  @DisplayName("what a file cannot hold is left out, line breaks stay, marks are composed")
  void unprintable() {
    String typed = "a\u0000b\u0008c\uD800d\uFFFEe\u202Ef\r\ng\u000Bh o\u0302\u0323";
    byte[] docx = writer.docx(Letters.of(new Part.Paragraph(typed), new Part.Paragraph("Hết")));
    assertThat(Read.lines(docx)).contains("abcdef\ng\nh \u1ED9");
  }

  @Test
  @DisplayName("a letter that says nothing yet can be written")
  void empty() {
    LetterHead head = LetterHead.draft("", "", "", "");
    byte[] docx =
        writer.docx(new Letter(head, LetterKind.THONG_BAO, "", List.of(), List.of(), List.of()));
    assertThat(Read.lines(docx)).contains("THÔNG BÁO");
  }

  private XWPFDocument read(Letter letter) {
    return Read.document(writer.docx(letter));
  }

  private static String cell(XWPFTable table, int row, int column) {
    return Read.text(table.getRow(row).getCell(column));
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String beginning) {
    return document.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }
}
