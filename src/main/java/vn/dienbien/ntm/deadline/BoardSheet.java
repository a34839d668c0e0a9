package vn.dienbien.ntm.deadline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A sheet that is written row by row and kept in memory for a few rows only. Texts stay texts,
 * whatever they begin with; days are days.
 */
final class BoardSheet implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDTH_UNIT = 256;

  private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final CellStyle text = book.createCellStyle();
  private final CellStyle day = book.createCellStyle();
  private final CellStyle bold = book.createCellStyle();
  private int next;

  /**
   * An empty sheet.
   *
   * @param name at most 31 characters
   * @param widths of the columns, in characters
   */
  BoardSheet(String name, int... widths) {
    sheet = book.createSheet(name);
    // Excel keeps such a cell a text when somebody edits it.
    text.setQuotePrefixed(true);
    text.setWrapText(true);
    day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    Font font = book.createFont();
    font.setBold(true);
    bold.setFont(font);
    bold.setQuotePrefixed(true);
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * WIDTH_UNIT);
    }
  }

  /** A line of words above the table. */
  void line(String words) {
    cell(row(), 0, words, bold);
  }

  /** The heads of the columns; they stay in sight and can be filtered. */
  void heads(List<String> words) {
    Row row = row();
    for (String word : words) {
      cell(row, Math.max(0, row.getLastCellNum()), word, bold);
    }
    sheet.createFreezePane(0, next);
  }

  /** A row of texts, days and whole numbers; null leaves a cell empty. */
  void values(List<?> values) {
    Row row = row();
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof LocalDate date) {
        Cell cell = row.createCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (value instanceof Integer number) {
        row.createCell(column).setCellValue(number);
      } else if (value != null) {
        cell(row, column, value.toString(), text);
      }
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Row row() {
    return sheet.createRow(next++);
  }

  private static void cell(Row row, int column, String words, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(style);
  }
}
