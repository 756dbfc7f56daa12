package org.shifan.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.shifan.process.FilledForm;

/** What was filled in on a form as a Word document: “请将工作总结和典型经验电子版一并发送” (MCA39-09). */
final class FiledDocument {

  private static final String TITLE_FONT = "方正小标宋简体";
  private static final String HEAD_FONT = "黑体";
  private static final String FONT = "仿宋";
  private static final int TITLE_SIZE = 22;
  private static final int BODY_SIZE = 16;
  private static final int INDENT = 640;

  private final XWPFDocument document;

  private FiledDocument(XWPFDocument document) {
    this.document = document;
  }

  /** Writes it under a title: first the single fields, then each row of the lists. */
  static void write(String title, FilledForm filled, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      FiledDocument word = new FiledDocument(document);
      word.title(title);
      filled.items().forEach(item -> word.section(item.label(), item.text()));
      filled.grids().forEach(word::grid);
      document.write(out);
    }
  }

  private void grid(FilledForm.Grid grid) {
    for (int i = 0; i < grid.rows().size(); i++) {
      paragraph(grid.label() + "（" + (i + 1) + "）", HEAD_FONT);
      List<String> cells = grid.rows().get(i);
      for (int j = 0; j < cells.size(); j++) {
        if (!cells.get(j).isBlank()) {
          lines(grid.heads().get(j) + "：" + cells.get(j));
        }
      }
    }
  }

  private void title(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, TITLE_FONT, TITLE_SIZE);
  }

  private void section(String heading, String text) {
    paragraph(heading, HEAD_FONT);
    lines(text);
  }

  private void lines(String text) {
    text.lines().forEach(line -> paragraph(line, FONT));
  }

  private void paragraph(String text, String font) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setFirstLineIndent(INDENT);
    run(paragraph, text, font, BODY_SIZE);
  }

  private static void run(XWPFParagraph paragraph, String text, String font, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setText(text);
  }
}
