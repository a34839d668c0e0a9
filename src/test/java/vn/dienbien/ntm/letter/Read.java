package vn.dienbien.ntm.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Reads a letter back. */
public final class Read {

  private Read() {}

  /** The document. */
  public static XWPFDocument document(byte[] docx) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(docx));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every paragraph with words in it, in reading order, those in tables too. */
  public static List<String> lines(byte[] docx) {
    return document(docx).getBodyElements().stream()
        .flatMap(Read::paragraphs)
        .map(XWPFParagraph::getText)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The words of a cell, line by line. */
  static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
    return element.getElementType() == BodyElementType.PARAGRAPH
        ? Stream.of((XWPFParagraph) element)
        : ((XWPFTable) element)
            .getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
  }
}
