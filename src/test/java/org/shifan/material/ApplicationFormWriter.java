package org.shifan.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes the blank form of SD64's application, 《全省县域养老服务体系创新示范县(市、区)申报表》: the annex itself was not
 * published with the document, so that its rows follow what the document asks for (SD64-05, -16,
 * -20 to -23).
 */
final class ApplicationFormWriter {

  private static final int[] WIDTHS = {1900, 2600, 1900, 2600};
  private static final String SEAL = "\n\n（盖章）　　　　年　　月　　日";

  private static final String[] FIELDS = {
    "创新支持政策", "创新服务制度", "创新服务供给", "创新质量监管", "创新体制机制", "鼓励特色创新"
  };

  private final XWPFDocument word = new XWPFDocument();

  private ApplicationFormWriter() {}

  static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ApplicationFormWriter().write(out);
    return out.toByteArray();
  }

  private void write(OutputStream out) throws IOException {
    line("附件", "黑体", 16, ParagraphAlignment.LEFT);
    line("全省县域养老服务体系创新示范县（市、区）申报表", "方正小标宋简体", 18, ParagraphAlignment.CENTER);
    XWPFTable facts = table(4);
    row(facts.getRow(0), 600, "申报单位", "", "所在市", "");
    row(facts.getRow(1), 600, "联系人", "", "联系电话", "");
    row(facts.getRow(2), 600, "60岁及以上老年人口（人）", "", "创建工作方案印发时间", "");
    wide(facts.getRow(3), 1800, "组织机制", "");
    line("一、创新示范内容（按申报的内容填写）", "黑体", 14, ParagraphAlignment.LEFT);
    XWPFTable fields = table(FIELDS.length + 1);
    wide(fields.getRow(0), 500, "方面", "主要做法和成效");
    for (int i = 0; i < FIELDS.length; i++) {
      wide(fields.getRow(i + 1), 1300, FIELDS[i], "");
    }
    line("二、创建情况和审核意见", "黑体", 14, ParagraphAlignment.LEFT);
    XWPFTable work = table(6);
    wide(work.getRow(0), 1800, "创建活动开展情况", "");
    wide(work.getRow(1), 1800, "主要创新举措", "");
    wide(work.getRow(2), 1800, "实际成效", "");
    wide(work.getRow(3), 1300, "经验推广情况", "");
    wide(work.getRow(4), 1800, "县（市、区）民政局意见", SEAL);
    wide(work.getRow(5), 1800, "市民政局意见", SEAL);
    line("填报单位对所填内容的真实性、准确性负责。", "仿宋_GB2312", 12, ParagraphAlignment.LEFT);
    word.write(out);
    word.close();
  }

  private XWPFTable table(int rows) {
    XWPFTable table = word.createTable(rows, WIDTHS.length);
    table.setWidth(9000);
    table.setTableAlignment(org.apache.poi.xwpf.usermodel.TableRowAlign.CENTER);
    var layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : WIDTHS) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    return table;
  }

  private void row(XWPFTableRow row, int height, String... cells) {
    row.setHeight(height);
    for (int i = 0; i < cells.length; i++) {
      cell(row.getCell(i), WIDTHS[i], cells[i]);
    }
  }

  /** A heading and one cell over the rest of the row. */
  private void wide(XWPFTableRow row, int height, String heading, String text) {
    row.setHeight(height);
    while (row.getTableCells().size() > 2) {
      row.removeCell(2);
    }
    cell(row.getCell(0), WIDTHS[0], heading);
    cell(row.getCell(1), WIDTHS[1] + WIDTHS[2] + WIDTHS[3], text);
    row.getCell(1).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
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
      XWPFRun run = run(paragraph, "仿宋_GB2312", 12);
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
