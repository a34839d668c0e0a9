package vn.dienbien.ntm.letter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables whose columns are as wide as they are told. */
final class Blocks {

  private Blocks() {}

  /** A table with empty cells, without paragraphs: each cell needs one. */
  static XWPFTable table(XWPFDocument document, int rows, int... widths) {
    XWPFTable table = document.createTable(rows, widths.length);
    CTTblPr properties = table.getCTTbl().getTblPr();
    (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
        .setType(STTblLayoutType.FIXED);
    // In the middle, or the room around the cells would move it out of the margin.
    table.setTableAlignment(TableRowAlign.CENTER);
    table.setWidth(java.util.Arrays.stream(widths).sum());
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    table
        .getRows()
        .forEach(
            row -> {
              row.setCantSplitRow(true);
              for (int i = 0; i < widths.length; i++) {
                prepare(row.getCell(i), widths[i]);
              }
            });
    return table;
  }

  /** A table that only arranges: no lines, no room around its cells. */
  static XWPFTable frame(XWPFDocument document, int rows, int... widths) {
    XWPFTable table = table(document, rows, widths);
    table.removeBorders();
    CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
    // Written out: the library takes a 0 for "as Word likes it".
    none(margins.addNewLeft());
    none(margins.addNewRight());
    return table;
  }

  private static void none(CTTblWidth margin) {
    margin.setW(BigInteger.ZERO);
    margin.setType(STTblWidth.DXA);
  }

  private static void prepare(XWPFTableCell cell, int width) {
    (cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr())
        .addNewTcW()
        .setW(BigInteger.valueOf(width));
    cell.getCTTc().getTcPr().getTcW().setType(STTblWidth.DXA);
    while (!cell.getParagraphs().isEmpty()) {
      cell.removeParagraph(0);
    }
  }
}
