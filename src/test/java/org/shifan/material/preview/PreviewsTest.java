package org.shifan.material.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.shifan.SmallFiles;
import org.shifan.material.check.Unfit;
import org.shifan.material.preview.Block.Cell;

/** What is shown of a file: its text and tables, as values and never as markup. */
class PreviewsTest {

  @TempDir private Path folder;

  private Preview of(String name, byte[] content) throws IOException, Unfit {
    return Previews.of(Files.write(folder.resolve("file"), content), name);
  }

  private static Block paragraph(String text) {
    return new Block(0, text, List.of());
  }

  @Test
  void aWordFileIsItsHeadingsParagraphsAndTablesInTheirOrder() throws Exception {
    byte[] word =
        SmallFiles.changed(
            SmallFiles.docx("GDP增长5.5%", "<script>alert(1)</script>"),
            docx -> {
              XWPFParagraph heading = docx.createParagraph();
              heading.setStyle("2");
              heading.createRun().setText("一、总体情况");
              var table = docx.createTable(2, 2);
              table.getRow(0).getCell(0).setText("项目");
              table.getRow(0).getCell(1).setText("数量");
              table.getRow(1).getCell(0).setText("床位");
              docx.createParagraph().createRun().setText("完");
              CTStyle style = CTStyle.Factory.newInstance();
              style.setStyleId("2");
              style.addNewName().setVal("heading 1");
              docx.createStyles().addStyle(new XWPFStyle(style));
            });
    assertThat(of("a.docx", word))
        .isEqualTo(
            new Preview(
                List.of(
                    paragraph("GDP增长5.5%"),
                    paragraph("<script>alert(1)</script>"),
                    new Block(1, "一、总体情况", List.of()),
                    new Block(
                        0,
                        "",
                        List.of(
                            List.of(new Cell("项目", 1), new Cell("数量", 1)),
                            List.of(new Cell("床位", 1), new Cell("", 1)))),
                    paragraph("完")),
                false));
  }

  @Test
  void theBlankFormKeepsItsCellsOverSeveralColumns() throws Exception {
    byte[] blank = Files.readAllBytes(Path.of("processes", "sd64", "blank", "sd64-form.docx"));
    assertThat(of("a.docx", blank).blocks())
        .filteredOn(Block::table)
        .first()
        .satisfies(table -> assertThat(table.rows().get(3)).contains(new Cell("", 3)));
  }

  @Test
  void plainTextIsItsLines() throws Exception {
    byte[] text = "第一行\r\n\r\n第二行 <b>".getBytes(StandardCharsets.UTF_8);
    assertThat(of("a.txt", text).blocks()).containsExactly(paragraph("第一行"), paragraph("第二行 <b>"));
  }

  @Test
  void whatIsTooLongIsCut() throws Exception {
    byte[] text = "养老服务\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    Preview shown = of("a.txt", text);
    assertThat(shown.cut()).isTrue();
    assertThat(shown.blocks()).hasSizeLessThan(21_000);
  }

  @Test
  void whatWasNeverCheckedIsCheckedBeforeItIsShown() {
    assertThatThrownBy(() -> of("a.docx", SmallFiles.docxWithMacros()))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("含有宏");
    assertThatThrownBy(() -> of("a.xlsx", SmallFiles.xlsx("x")))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("请下载后查看");
  }
}
