package vn.dienbien.ntm.letter;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes tables: the head on every page, no row torn apart unless it would fill a page. */
final class TableWriter {

  private static final int SIZE = 12;

  /** A cell with more letters than this may run over the end of a page. */
  private static final int LONG = 1200;

  private TableWriter() {}

  static void write(XWPFDocument document, Part.Table part) {
    XWPFTable table = Blocks.table(document, part.rows().size() + 1, widths(part.columns()));
    table.setCellMargins(40, 85, 40, 85);
    head(table.getRow(0), part.columns());
    for (int i = 0; i < part.rows().size(); i++) {
      row(table.getRow(i + 1), part.columns(), part.rows().get(i));
    }
  }

  private static int[] widths(List<Part.Column> columns) {
    int sum = columns.stream().mapToInt(Part.Column::weight).sum();
    return columns.stream().mapToInt(column -> Page.INSIDE * column.weight() / sum).toArray();
  }

  private static void head(XWPFTableRow row, List<Part.Column> columns) {
    row.setRepeatHeader(true);
    for (int i = 0; i < columns.size(); i++) {
      row.getCell(i)
          .setVerticalAlignment(org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign.CENTER);
      Line.in(row.getCell(i))
          .centred()
          .keepWithNext()
          .write(columns.get(i).title(), Ink.bold(SIZE));
    }
  }

  private static void row(XWPFTableRow row, List<Part.Column> columns, List<String> cells) {
    row.setCantSplitRow(cells.stream().allMatch(text -> text.length() <= LONG));
    for (int i = 0; i < cells.size(); i++) {
      Line.in(row.getCell(i))
          .align(alignment(columns.get(i).align()))
          .write(cells.get(i), Ink.of(SIZE));
    }
  }

  private static ParagraphAlignment alignment(Part.Align align) {
    return switch (align) {
      case LEFT -> ParagraphAlignment.LEFT;
      case CENTRE -> ParagraphAlignment.CENTER;
      case RIGHT -> ParagraphAlignment.RIGHT;
    };
  }
}
