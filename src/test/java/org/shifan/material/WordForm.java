package org.shifan.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A form in Word as it is being written: headings, and tables of fixed columns. */
final class WordForm {

  private static final String TEXT_FONT = "仿宋_GB2312";
  private static final String HEADING_FONT = "黑体";
  private static final int SMALL = 12;
  private static final int HEADING = 14;
  private static final int ANNEX = 16;
  private static final int TITLE = 18;

  private final XWPFDocument word = new XWPFDocument();
  private XWPFTable table;
  private int[] widths;
  private int rows;

  /** Which annex it is, and what it is called. */
  WordForm titled(String annex, String title) {
    line(annex, HEADING_FONT, ANNEX, ParagraphAlignment.LEFT);
    line(title, "方正小标宋简体", TITLE, ParagraphAlignment.CENTER);
    return this;
  }

  /** A heading above a table. */
  WordForm heading(String text) {
    line(text, HEADING_FONT, HEADING, ParagraphAlignment.LEFT);
    return this;
  }

  /** A line of text below a table. */
  WordForm note(String text) {
    line(text, TEXT_FONT, SMALL, ParagraphAlignment.LEFT);
    return this;
  }

  /** Begins a table with columns of these widths, in twentieths of a point. */
  WordForm table(int... columns) {
    widths = columns.clone();
    rows = 0;
    table = word.createTable(1, widths.length);
    table.setWidth(Arrays.stream(widths).sum());
    table.setTableAlignment(TableRowAlign.CENTER);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    return this;
  }

  /** The next row, a text for each column. */
  WordForm row(int height, String... cells) {
    XWPFTableRow row = next(height);
    for (int i = 0; i < cells.length; i++) {
      cell(row.getCell(i), widths[i], cells[i]);
    }
    return this;
  }

  /** The next row: a heading and one cell over the rest. */
  WordForm wide(int height, String heading, String text) {
    XWPFTableRow row = next(height);
    while (row.getTableCells().size() > 2) {
      row.removeCell(2);
    }
    cell(row.getCell(0), widths[0], heading);
    cell(row.getCell(1), Arrays.stream(widths).skip(1).sum(), text);
    BigInteger span = BigInteger.valueOf(widths.length - 1L);
    row.getCell(1).getCTTc().getTcPr().addNewGridSpan().setVal(span);
    return this;
  }

  /** Empty rows: whoever fills them in may repeat them. */
  WordForm empty(int height, int count) {
    String[] cells = new String[widths.length];
    Arrays.fill(cells, "");
    for (int i = 0; i < count; i++) {
      row(height, cells);
    }
    return this;
  }

  /** The file; the same each time. */
  byte[] bytes() throws IOException {
    var properties = word.getProperties().getCoreProperties();
    properties.setCreated(Optional.of(new Date(0)));
    properties.setCreator("示范");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.write(out);
    word.close();
    return out.toByteArray();
  }

  private XWPFTableRow next(int height) {
    XWPFTableRow row = rows++ == 0 ? table.getRow(0) : table.createRow();
    while (row.getTableCells().size() < widths.length) {
      row.addNewTableCell();
    }
    row.setHeight(height);
    return row;
  }

  private void cell(XWPFTableCell cell, int width, String text) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    size.setType(STTblWidth.DXA);
    size.setW(BigInteger.valueOf(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    String[] lines = text.split("\n", -1);
    paragraph.setAlignment(lines.length > 1 ? ParagraphAlignment.RIGHT : ParagraphAlignment.CENTER);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = run(paragraph, TEXT_FONT, SMALL);
      run.setText(lines[i]);
      if (i < lines.length - 1) {
        run.addBreak();
      }
    }
  }

  private void line(String text, String font, int size, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBefore(120);
    paragraph.setSpacingAfter(120);
    run(paragraph, font, size).setText(text);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String font, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    return run;
  }
}
