package vn.dienbien.ntm.letter;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The kind of the letter in capitals, what it is about, and the rule below. */
final class TitleBlock {

  private TitleBlock() {}

  static void write(XWPFDocument document, Letter letter) {
    if (letter.kind().isPlain()) {
      Line.in(document).space(6, 0);
      return;
    }
    Line.in(document)
        .centred()
        .space(18, 0)
        .keepWithNext()
        .write(LetterText.capitals(letter.kind().title()), Ink.BOLD);
    String subject = lines(LetterText.printable(letter.subject()));
    if (!subject.isEmpty()) {
      Line.in(document).centred().keepWithNext().write(subject, Ink.BOLD);
    }
    String above = subject.isEmpty() ? LetterText.capitals(letter.kind().title()) : subject;
    Line.in(document).space(3, 12).rule(Page.INSIDE, TextWidth.rule(above, Page.TEXT, Page.INSIDE));
  }

  private static String lines(String text) {
    return TextWidth.balanced(text, Page.TEXT, Page.INSIDE);
  }
}
