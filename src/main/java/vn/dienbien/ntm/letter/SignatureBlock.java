package vn.dienbien.ntm.letter;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Who signs, and to whom copies go. */
final class SignatureBlock {

  private static final int LEFT = Page.INSIDE * 45 / 100;
  private static final int RIGHT = Page.INSIDE - LEFT;

  /** Room for a signature and a seal, in points. */
  private static final int ROOM = 76;

  private static final int RECIPIENTS = 12;
  private static final int RECIPIENT = 11;

  private SignatureBlock() {}

  static void write(XWPFDocument document, Letter letter) {
    List<Signature> signatures = letter.signatures();
    Line.in(document).space(0, 0).keepWithNext().write("", Ink.of(RECIPIENT));
    if (signatures.size() > 1) {
      minutes(document, letter);
      return;
    }
    XWPFTable frame = Blocks.frame(document, 1, LEFT, RIGHT);
    recipients(frame.getRow(0).getCell(0), letter.recipients());
    if (signatures.isEmpty()) {
      Line.in(frame.getRow(0).getCell(1));
    } else {
      sign(frame.getRow(0).getCell(1), signatures.get(0));
    }
  }

  /** Two and two; the last one stands on the right. */
  private static void minutes(XWPFDocument document, Letter letter) {
    List<Signature> signatures = letter.signatures();
    int rows = (signatures.size() + 1) / 2;
    int shift = signatures.size() % 2;
    XWPFTable frame = Blocks.frame(document, rows + 1, Page.INSIDE / 2, Page.INSIDE / 2);
    for (int place = 0; place < 2 * rows; place++) {
      XWPFTableCell cell = frame.getRow(place / 2).getCell(place % 2);
      if (place < shift) {
        Line.in(cell);
      } else {
        sign(cell, signatures.get(place - shift));
      }
    }
    XWPFTableCell below = frame.getRow(rows).getCell(0);
    Line.in(below).write("", Ink.of(RECIPIENTS));
    recipients(below, letter.recipients());
    Line.in(frame.getRow(rows).getCell(1));
  }

  private static void sign(XWPFTableCell cell, Signature signature) {
    for (Signature.Capacity line : signature.capacities()) {
      Line.in(cell)
          .centred()
          .write(line.mark().name() + ". " + LetterText.capitals(line.of()), Ink.BOLD);
    }
    boolean isUnknown = LetterText.printable(signature.name()).isEmpty();
    Line.in(cell)
        .centred()
        .space(0, isUnknown ? 0 : ROOM)
        .write(LetterText.capitals(signature.position()), Ink.BOLD);
    if (isUnknown) {
      Line.in(cell).centred().space(0, ROOM).write(LetterText.say("letter.signHere"), Ink.ITALIC);
    } else {
      Line.in(cell).centred().write(signature.name(), Ink.BOLD);
    }
  }

  private static void recipients(XWPFTableCell cell, List<String> names) {
    Line title = Line.in(cell);
    if (names.isEmpty()) {
      return;
    }
    title.write(LetterText.say("letter.recipients"), new Ink(RECIPIENTS, true, true));
    for (int i = 0; i < names.size(); i++) {
      String end = i == names.size() - 1 ? "." : ";";
      Line.in(cell).write("- " + LetterText.open(names.get(i)) + end, Ink.of(RECIPIENT));
    }
  }
}
