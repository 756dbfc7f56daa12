package org.shifan.award.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shifan.award.AwardSheet;
import org.shifan.calendar.Deadlines;

/**
 * The award table in the layout of an official annex: title, unit, rows, total, maker and date.
 * Money is numbers with a format; what people typed or files hold is text, whatever it begins with.
 *
 * @param table what it shows
 * @param maker who makes it (制表单位)
 * @param madeOn when
 */
record AwardWorkbook(AwardSheet table, String maker, LocalDate madeOn) {

  private static final String[] HEADINGS = {
    "序号", "市", "县（市、区）", "评审名次", "基础奖励", "示范引领比例", "示范引领奖励", "合计", "备注"
  };
  private static final int[] WIDTHS = {7, 14, 20, 10, 18, 14, 18, 18, 12};
  private static final int FIRST_ROW = 3;
  private static final int CHARACTER = 256;

  /** The workbook's file. */
  byte[] bytes() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("奖励资金分配表");
      Cells cells = new Cells(book);
      head(sheet, cells);
      table.rows().forEach(row -> line(sheet, cells, row));
      foot(sheet, cells);
      print(sheet);
      book.write(out);
      return out.toByteArray();
    }
  }

  private void head(XSSFSheet sheet, Cells cells) {
    Row title = sheet.createRow(0);
    title.setHeightInPoints(32);
    cells.title(title, table.title());
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADINGS.length - 1));
    cells.plain(sheet.createRow(1), HEADINGS.length - 2, "单位：元");
    Row headings = sheet.createRow(2);
    for (int i = 0; i < HEADINGS.length; i++) {
      cells.heading(headings, i, HEADINGS[i]);
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
    }
  }

  private static void line(XSSFSheet sheet, Cells cells, AwardSheet.Row award) {
    Row row = sheet.createRow(FIRST_ROW + award.number() - 1);
    cells.whole(row, 0, award.number());
    cells.text(row, 1, award.city());
    cells.text(row, 2, award.name());
    cells.whole(row, 3, award.place());
    cells.money(row, 4, award.base());
    cells.percent(row, 5, award.percent());
    cells.money(row, 6, award.extra());
    cells.money(row, 7, award.total());
    cells.text(row, 8, award.cancelled() ? award.status().label() : "");
  }

  private void foot(XSSFSheet sheet, Cells cells) {
    int at = FIRST_ROW + table.rows().size();
    Row total = sheet.createRow(at);
    cells.heading(total, 0, "合计");
    for (int i = 1; i < HEADINGS.length; i++) {
      cells.text(total, i, "");
    }
    cells.money(total, 7, table.total());
    Row made = sheet.createRow(at + 2);
    cells.plain(made, 0, "制表单位：" + maker);
    cells.plain(made, HEADINGS.length - 3, "日期：" + Deadlines.format(madeOn));
  }

  private static void print(XSSFSheet sheet) {
    sheet.createFreezePane(0, FIRST_ROW);
    sheet.setRepeatingRows(new CellRangeAddress(2, 2, 0, HEADINGS.length - 1));
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
  }
}
