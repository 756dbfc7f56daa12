package org.shifan.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.shifan.calendar.Deadlines;
import org.shifan.plan.Bulletin;
import org.shifan.plan.Summary;

/** A bulletin, or the city-wide summary, as a Word document (CJ2021-07, -08). */
final class PlanDocument {

  static final String SUMMARY = "昌吉市居家和社区养老服务改革试点工作书面总结";

  private static final String FONT = "仿宋";
  private static final String HEADING = "黑体";
  private static final int BODY_SIZE = 16;
  private static final int TITLE_SIZE = 22;
  private static final int CELL_SIZE = 10;
  private static final int FULL_WIDTH = 5_000;
  private static final int INDENT = 640;

  private static final List<String> HEADS = List.of("序号", "任务分工", "责任单位", "时间进度", "进展", "逾期单位");
  private static final List<Integer> WIDTHS = List.of(400, 1_700, 900, 600, 700, 700);

  private final XWPFDocument document = new XWPFDocument();

  private PlanDocument() {}

  /** What a bulletin is called. */
  static String title(Bulletin bulletin) {
    return Deadlines.format(YearMonth.parse(bulletin.month())) + "居家和社区养老服务改革试点工作通报";
  }

  static byte[] of(Bulletin bulletin) throws IOException {
    PlanDocument word = new PlanDocument();
    word.heading(title(bulletin));
    word.centred(bulletin.number() + "　截至" + bulletin.asOf());
    word.section("一、推进情况分析", bulletin.analysis());
    word.section("二、协调解决的困难", bulletin.resolved());
    word.section("三、典型案例和先进事迹", bulletin.cases());
    word.head("四、各项任务进展");
    word.tasks(bulletin.tasks());
    word.targets("五、目标值完成情况", bulletin.tasks());
    return word.bytes();
  }

  static byte[] of(Summary summary) throws IOException {
    PlanDocument word = new PlanDocument();
    word.heading(SUMMARY);
    word.centred("截至" + summary.asOf());
    word.section("一、工作总结", summary.text().summary());
    word.section("二、经验做法", summary.text().experiences());
    word.section("三、存在问题和下步打算", summary.text().problems());
    word.section("四、迎接验收评估的准备情况", summary.text().preparation());
    word.head("五、各责任单位验收考核结果");
    word.units(summary.units());
    word.head("六、各项任务进展");
    word.tasks(summary.tasks());
    word.targets("七、目标值完成情况", summary.tasks());
    return word.bytes();
  }

  private byte[] bytes() throws IOException {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    }
  }

  private void heading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, "方正小标宋简体", TITLE_SIZE);
  }

  private void centred(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, FONT, BODY_SIZE);
  }

  private void head(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setFirstLineIndent(INDENT);
    run(paragraph, text, HEADING, BODY_SIZE);
  }

  /** What was not written has no section of its own, but says so. */
  private void section(String heading, String text) {
    head(heading);
    String written = text == null || text.isBlank() ? "无" : text;
    for (String line : written.split("\\R")) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setFirstLineIndent(INDENT);
      run(paragraph, line, FONT, BODY_SIZE);
    }
  }

  private void tasks(List<Bulletin.Line> lines) {
    XWPFTable table = table(HEADS);
    for (Bulletin.Line line : lines) {
      row(
          table,
          String.valueOf(line.number()),
          line.text(),
          line.units(),
          line.due(),
          line.state() + "（" + line.parts() + "）",
          line.late());
    }
    widths(table);
  }

  private void units(List<Summary.Assessed> units) {
    XWPFTable table = table(List.of("责任单位", "考核结果", "完成情况"));
    units.forEach(unit -> row(table, unit.unit(), unit.result(), unit.state()));
  }

  private void targets(String heading, List<Bulletin.Line> lines) {
    head(heading);
    for (Bulletin.Line line : lines) {
      for (String target : line.targets()) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(INDENT);
        run(paragraph, "第" + line.number() + "项：" + target, FONT, BODY_SIZE);
      }
    }
  }

  private XWPFTable table(List<String> heads) {
    XWPFTable table = document.createTable(1, heads.size());
    table.setWidth("100%");
    for (int i = 0; i < heads.size(); i++) {
      cell(table.getRow(0).getCell(i), heads.get(i), HEADING);
    }
    table.getRow(0).setRepeatHeader(true);
    return table;
  }

  private static void row(XWPFTable table, String... texts) {
    XWPFTableRow row = table.createRow();
    for (int i = 0; i < texts.length; i++) {
      cell(row.getCell(i), texts[i], FONT);
    }
  }

  private static void cell(XWPFTableCell cell, String text, String font) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    run(paragraph, text == null ? "" : text, font, CELL_SIZE);
  }

  private static void widths(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < WIDTHS.size(); i++) {
        row.getCell(i).setWidth(BigInteger.valueOf(WIDTHS.get(i) * 100L / FULL_WIDTH) + "%");
      }
    }
  }

  private static void run(XWPFParagraph paragraph, String text, String font, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setText(text);
  }
}
