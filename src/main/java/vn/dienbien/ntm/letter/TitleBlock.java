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
    String subject = LetterText.printable(letter.subject());
    if (!subject.isEmpty()) {
      Line.in(document).centred().keepWithNext().write(subject, Ink.BOLD);
    }
    Line.rule(
        Line.in(document).space(3, 12),
        Page.INSIDE,
        Rule.below(subject.isEmpty() ? letter.kind().title() : subject, Page.TEXT, Page.INSIDE));
  }
}
