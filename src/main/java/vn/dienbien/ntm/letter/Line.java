package vn.dienbien.ntm.letter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A paragraph that is being written. Texts become text and nothing else. */
final class Line {

  /** First-line indent: 1,27 cm. */
  static final int INDENT = 720;

  /** Thickness of a rule, in eighths of a point. */
  private static final BigInteger RULE = BigInteger.valueOf(6);

  private final XWPFParagraph paragraph;

  private Line(XWPFParagraph paragraph) {
    this.paragraph = paragraph;
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
  }

  static Line in(XWPFDocument document) {
    return new Line(document.createParagraph());
  }

  static Line in(XWPFTableCell cell) {
    return new Line(cell.addParagraph());
  }

  /** The paragraph that a file ends with: Word adds one, as high as a line, where there is none. */
  static void last(XWPFDocument document) {
    in(document).paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
  }

  /** A paragraph of the running text: justified, indented, 6 points below it. */
  static Line text(XWPFDocument document) {
    Line line = in(document).align(ParagraphAlignment.BOTH).space(0, 6);
    line.paragraph.setIndentationFirstLine(INDENT);
    line.paragraph.setSpacingBetween(1.1, LineSpacingRule.AUTO);
    return line;
  }

  Line align(ParagraphAlignment alignment) {
    paragraph.setAlignment(alignment);
    return this;
  }

  Line centred() {
    return align(ParagraphAlignment.CENTER);
  }

  /** Room above and below, in points. */
  Line space(int before, int after) {
    paragraph.setSpacingBefore(20 * before);
    paragraph.setSpacingAfter(20 * after);
    return this;
  }

  /** Room beside it, in twentieths of a point. */
  Line inset(int left, int right) {
    paragraph.setIndentationLeft(left);
    paragraph.setIndentationRight(right);
    return this;
  }

  Line keepWithNext() {
    paragraph.setKeepNext(true);
    return this;
  }

  /** Writes the text; a line break in it begins a new line. */
  Line write(String text, Ink ink) {
    String[] lines = LetterText.printable(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = paragraph.createRun();
      if (i > 0) {
        run.addBreak();
      }
      if (ink.bold()) {
        run.setBold(true);
      }
      if (ink.italic()) {
        run.setItalic(true);
      }
      run.setFontSize(ink.size());
      run.setText(lines[i]);
    }
    return this;
  }

  /** One blank, which {@link #write} would take away. */
  Line blank() {
    XWPFRun run = paragraph.createRun();
    run.setText(" ");
    return this;
  }

  /**
   * Makes it a rule in the middle of a space.
   *
   * @param space width of the space, in twentieths of a point
   * @param length its length
   */
  void rule(int space, int length) {
    int beside = Math.max(0, (space - length) / 2);
    inset(beside, beside);
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.getCTP().getPPr().getPBdr().getTop().setSz(RULE);
    paragraph.setSpacingBetween(3, LineSpacingRule.EXACT);
  }
}
