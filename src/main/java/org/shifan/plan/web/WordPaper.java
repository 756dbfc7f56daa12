package org.shifan.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word document as offices write them; whatever is put into it comes out as text. */
final class WordPaper {

  private static final String FONT = "仿宋";
  private static final String HEADING = "黑体";
  private static final int BODY_SIZE = 16;
  private static final int TITLE_SIZE = 22;
  private static final int CELL_SIZE = 10;
  private static final int INDENT = 640;

  // the page of official documents, in twentieths of a point: A4, margins 37, 35, 28 and 26 mm
  private static final int A4_WIDTH = 11_906;
  private static final int A4_HEIGHT = 16_838;
  private static final int TOP = 2_098;
  private static final int BOTTOM = 1_984;
  private static final int LEFT = 1_588;
  private static final int RIGHT = 1_474;

  /**
   * What XML has no place for: most control characters, halves of characters, two that are none.
   */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

  private final XWPFDocument document = new XWPFDocument();

  WordPaper() {
    CTSectPr page = document.getDocument().getBody().addNewSectPr();
    page.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
    page.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = page.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
  }

  byte[] bytes() throws IOException {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    }
  }

  void heading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, "方正小标宋简体", TITLE_SIZE);
  }

  void centred(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, FONT, BODY_SIZE);
  }

  /** Who issued it, and as of which day, on the right below all else. */
  void signed(String issuer, String day) {
    for (String line : List.of("", issuer, day)) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
      run(paragraph, line, FONT, BODY_SIZE);
    }
  }

  void head(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setFirstLineIndent(INDENT);
    run(paragraph, text, HEADING, BODY_SIZE);
  }

  /** What was not written has no section of its own, but says so. */
  void section(String heading, String text) {
    head(heading);
    String written = text == null || text.isBlank() ? "无" : text;
    for (String line : written.split("\\R")) {
      paragraph(line);
    }
  }

  /** A paragraph of the body. */
  void paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setFirstLineIndent(INDENT);
    run(paragraph, text, FONT, BODY_SIZE);
  }

  /**
   * A table whose head is repeated on each page.
   *
   * @param widths the columns' widths in percent
   */
  void table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, heads.size());
    table.setWidth("100%");
    table.getRow(0).setRepeatHeader(true);
    row(table.getRow(0), heads, widths, HEADING);
    for (int i = 0; i < rows.size(); i++) {
      row(table.getRow(i + 1), rows.get(i), widths, FONT);
    }
  }

  private static void row(XWPFTableRow row, List<String> texts, List<Integer> widths, String font) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setWidth(widths.get(i) + "%");
      run(cell.getParagraphs().get(0), texts.get(i), font, CELL_SIZE);
    }
  }

  private static void run(XWPFParagraph paragraph, String text, String font, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setText(text == null ? "" : UNPRINTABLE.matcher(text).replaceAll(""));
  }
}
