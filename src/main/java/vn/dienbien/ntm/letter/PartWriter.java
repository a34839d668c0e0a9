package vn.dienbien.ntm.letter;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes what a letter says. */
final class PartWriter {

  private final XWPFDocument document;
  private final LetterKind kind;

  PartWriter(XWPFDocument document, LetterKind kind) {
    this.document = document;
    this.kind = kind;
  }

  /** Writes a part; the last one ends the letter and stays with the signature. */
  void write(Part part, boolean isLast) {
    boolean ends = isLast && kind.hasEnd();
    if (part instanceof Part.To to) {
      to(to.names());
    } else if (part instanceof Part.Paragraph paragraph) {
      text(isLast).write(end(paragraph.text(), ends), Ink.TEXT);
    } else if (part instanceof Part.Heading heading) {
      heading(heading);
    } else if (part instanceof Part.Item item) {
      text(isLast).write(item.mark(), Ink.TEXT).blank().write(end(item.text(), ends), Ink.TEXT);
    } else if (part instanceof Part.Field field) {
      field(field, isLast, ends);
    } else if (part instanceof Part.Centred centred) {
      Line.in(document).centred().space(0, 12).write(LetterText.capitals(centred.text()), Ink.BOLD);
    } else if (part instanceof Part.Basis basis) {
      basis(basis.acts());
    } else if (part instanceof Part.Resolves) {
      Line.in(document)
          .centred()
          .space(6, 12)
          .keepWithNext()
          .write(LetterText.say("letter.resolves"), Ink.BOLD);
    } else if (part instanceof Part.Article article) {
      text(isLast)
          .write(LetterText.say("letter.article", article.no()), Ink.BOLD)
          .blank()
          .write(end(article.text(), ends), Ink.TEXT);
    } else if (part instanceof Part.Table table) {
      TableWriter.write(document, table);
      Line after = Line.in(document).align(ParagraphAlignment.RIGHT);
      after.write(ends ? LetterText.ended("") : "", Ink.TEXT);
    }
  }

  private Line text(boolean staysWithNext) {
    Line line = Line.text(document);
    return staysWithNext ? line.keepWithNext() : line;
  }

  private static String end(String text, boolean ends) {
    return ends ? LetterText.ended(text) : text;
  }

  private void to(List<String> names) {
    if (names.size() == 1) {
      Line.in(document)
          .centred()
          .space(6, 12)
          .write(LetterText.say("letter.to"), Ink.TEXT)
          .blank()
          .write(names.get(0), Ink.TEXT);
      return;
    }
    int inset = Page.INSIDE / 4;
    Line.in(document).inset(inset, 0).space(6, 0).write(LetterText.say("letter.to"), Ink.TEXT);
    for (int i = 0; i < names.size(); i++) {
      boolean isLast = i == names.size() - 1;
      Line.in(document)
          .inset(inset + Line.INDENT, 0)
          .space(0, isLast ? 12 : 0)
          .write("- " + LetterText.open(names.get(i)) + (isLast ? "." : ";"), Ink.TEXT);
    }
  }

  private void heading(Part.Heading heading) {
    boolean isTop = heading.level() <= 1;
    text(true)
        .align(ParagraphAlignment.LEFT)
        .write(isTop ? LetterText.capitals(heading.text()) : heading.text(), Ink.BOLD);
  }

  private void field(Part.Field field, boolean isLast, boolean ends) {
    boolean isBlank = LetterText.printable(field.value()).isEmpty();
    String value = isBlank ? LetterText.say("letter.dots") : field.value();
    text(isLast)
        .write(LetterText.open(field.label()) + ":", Ink.TEXT)
        .blank()
        .write(isBlank ? value : end(value, ends), Ink.TEXT);
  }

  private void basis(List<String> acts) {
    for (int i = 0; i < acts.size(); i++) {
      text(false)
          .write(LetterText.open(acts.get(i)) + (i == acts.size() - 1 ? "." : ";"), Ink.ITALIC);
    }
  }
}
