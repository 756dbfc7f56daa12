package org.shifan.award.web;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes cells in the few styles of an official table. */
final class Cells {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final double PERCENT = 100;

  private final CellStyle title;
  private final CellStyle heading;
  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle whole;
  private final CellStyle money;
  private final CellStyle percent;
  private final CellStyle plain;

  Cells(XSSFWorkbook book) {
    title = book.createCellStyle();
    title.setAlignment(HorizontalAlignment.CENTER);
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    title.setFont(font(book, "方正小标宋简体", 18, false));
    heading = bordered(book, "General", HorizontalAlignment.CENTER);
    heading.setFont(font(book, "黑体", 12, true));
    text = bordered(book, "@", HorizontalAlignment.LEFT);
    quoted = bordered(book, "@", HorizontalAlignment.LEFT);
    quoted.setQuotePrefixed(true);
    whole = bordered(book, "0", HorizontalAlignment.CENTER);
    money = bordered(book, "#,##0.00", HorizontalAlignment.RIGHT);
    percent = bordered(book, "0%", HorizontalAlignment.CENTER);
    plain = book.createCellStyle();
    plain.setFont(font(book, "仿宋", 12, false));
  }

  void title(Row row, String value) {
    cell(row, 0, title).setCellValue(value);
  }

  void heading(Row row, int column, String value) {
    cell(row, column, heading).setCellValue(value);
  }

  void plain(Row row, int column, String value) {
    cell(row, column, plain).setCellValue(value);
  }

  /** Text stays text: what begins like a formula is marked so that no program computes it. */
  void text(Row row, int column, String value) {
    boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    cell(row, column, formula ? quoted : text).setCellValue(value);
  }

  void whole(Row row, int column, int value) {
    cell(row, column, whole).setCellValue(value);
  }

  /** Yuan to the cent: a spreadsheet's number holds 15 digits, more than any award has. */
  void money(Row row, int column, BigDecimal value) {
    cell(row, column, money).setCellValue(value.doubleValue());
  }

  void percent(Row row, int column, int value) {
    cell(row, column, percent).setCellValue(value / PERCENT);
  }

  private static Cell cell(Row row, int column, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private static XSSFFont font(XSSFWorkbook book, String name, int points, boolean bold) {
    XSSFFont font = book.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  private static XSSFCellStyle bordered(
      XSSFWorkbook book, String format, HorizontalAlignment alignment) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(book, "仿宋", 12, false));
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
