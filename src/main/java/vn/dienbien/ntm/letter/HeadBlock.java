package vn.dienbien.ntm.letter;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Who issues the letter, the name of the state and its motto, number, place and date. */
final class HeadBlock {

  private static final int LEFT = 3850;
  private static final int RIGHT = Page.INSIDE - LEFT;

  /** Length of the motto in bold letters of 14 points. */
  private static final int MOTTO_RULE = 3300;

  private static final int SMALL = 12;
  private static final int NUMBER = 13;

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
          Ink.ITALIC);
    }
  }

  private static void issuer(XWPFTableCell cell, LetterHead head) {
    if (!head.governing().isBlank()) {
      Line.in(cell).centred().write(LetterText.capitals(head.governing()), Ink.of(SMALL));
    }
    String issuing = LetterText.capitals(head.issuing());
    Line.in(cell).centred().write(issuing, Ink.bold(SMALL));
    Line.rule(Line.in(cell).space(2, 0), LEFT, Rule.below(issuing, SMALL, LEFT));
  }

  private static void state(XWPFTableCell cell) {
    Line.in(cell).centred().write(LetterText.say("letter.state"), Ink.bold(SMALL));
    Line.in(cell).centred().write(LetterText.say("letter.motto"), Ink.BOLD);
    Line.rule(Line.in(cell).space(2, 0), RIGHT, MOTTO_RULE);
  }

  private static void number(XWPFTableCell cell, Letter letter) {
    LetterHead head = letter.head();
    Line number = Line.in(cell).centred().space(6, 0);
    if (!(head.number().isBlank() && head.symbol().isBlank())) {
      number.write(number(head), Ink.of(NUMBER));
    }
    if (letter.kind().isPlain() && !letter.subject().isBlank()) {
      Line.in(cell)
          .centred()
          .space(6, 0)
          .write(LetterText.say("letter.about", letter.subject()), Ink.of(SMALL));
    }
  }

  private static String number(LetterHead head) {
    String given =
        head.number().isBlank() ? LetterText.say("letter.blankNumber") : head.number().strip();
    return LetterText.say("letter.number", given, head.symbol());
  }
}
