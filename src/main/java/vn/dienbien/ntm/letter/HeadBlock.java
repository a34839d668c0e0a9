package vn.dienbien.ntm.letter;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Who issues the letter, the name of the state and its motto, number, place and date. */
final class HeadBlock {

  private static final int LEFT = 3850;
  private static final int RIGHT = Page.INSIDE - LEFT;

  /** Length of the motto in bold letters of its size. */
  private static final int MOTTO_RULE = 3310;

  private static final int NAMES = 12;
  private static final int MOTTO = 13;

  private HeadBlock() {}

  static void write(XWPFDocument document, Letter letter) {
    XWPFTable frame = Blocks.frame(document, 2, LEFT, RIGHT);
    LetterHead head = letter.head();
    issuer(frame.getRow(0).getCell(0), head);
    state(frame.getRow(0).getCell(1));
    number(frame.getRow(1).getCell(0), letter);
    Line date = Line.in(frame.getRow(1).getCell(1)).centred().space(6, 0);
    if (!head.place().isBlank()) {
      date.write(
          LetterText.say("letter.placeDate", head.place(), LetterText.longDate(head.date())),
          new Ink(MOTTO, false, true));
    }
  }

  private static void issuer(XWPFTableCell cell, LetterHead head) {
    String governing = TextWidth.balanced(LetterText.capitals(head.governing()), NAMES, LEFT);
    if (!governing.isEmpty()) {
      Line.in(cell).centred().write(governing, Ink.of(NAMES));
    }
    String issuing = TextWidth.balanced(LetterText.capitals(head.issuing()), NAMES, LEFT);
    Line.in(cell).centred().write(issuing, Ink.bold(NAMES));
    Line.in(cell).space(2, 0).rule(LEFT, TextWidth.rule(issuing, NAMES, LEFT));
  }

  private static void state(XWPFTableCell cell) {
    Line.in(cell).centred().write(LetterText.say("letter.state"), Ink.bold(NAMES));
    Line.in(cell).centred().write(LetterText.say("letter.motto"), Ink.bold(MOTTO));
    Line.in(cell).space(2, 0).rule(RIGHT, MOTTO_RULE);
  }

  private static void number(XWPFTableCell cell, Letter letter) {
    LetterHead head = letter.head();
    Line number = Line.in(cell).centred().space(6, 0);
    if (!(head.number().isBlank() && head.symbol().isBlank())) {
      number.write(number(head), Ink.of(MOTTO));
    }
    if (letter.kind().isPlain() && !letter.subject().isBlank()) {
      Line.in(cell)
          .centred()
          .space(6, 0)
          .write(LetterText.say("letter.about", letter.subject()), Ink.of(NAMES));
    }
  }

  private static String number(LetterHead head) {
    String given =
        head.number().isBlank() ? LetterText.say("letter.blankNumber") : head.number().strip();
    return LetterText.say("letter.number", given, head.symbol());
  }
}
