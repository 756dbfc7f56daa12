package org.shifan.material.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.shifan.SmallFiles;

/**
 * What is counted of a Word file (MCA39-06), and how it is compared with its blank form
 * (MCA126-05).
 */
class WordFilesTest {

  private static final byte[] BLANK =
      SmallFiles.changed(SmallFiles.docx("申报表"), WordFilesTest::blank);

  @TempDir private Path folder;

  private static void blank(XWPFDocument word) {
    XWPFTable facts = word.createTable(2, 4);
    text(facts, 0, 0, "申报单位");
    text(facts, 0, 2, "联系人");
    text(facts, 1, 0, "类型");
    text(facts, 1, 1, "□城市  □农村");
    text(facts, 1, 2, "填报日期");
    text(facts, 1, 3, "    年  月  日");
    XWPFTable list = word.createTable(4, 2);
    text(list, 0, 0, "序号");
    text(list, 0, 1, "证明材料");
    text(list, 3, 0, "合计");
  }

  private static void text(XWPFTable table, int row, int cell, String text) {
    XWPFTableCell found = table.getRow(row).getCell(cell);
    XWPFParagraph paragraph = found.getParagraphs().get(0);
    while (!paragraph.getRuns().isEmpty()) {
      paragraph.removeRun(0);
    }
    paragraph.createRun().setText(text);
  }

  private List<String> differences(java.util.function.Consumer<XWPFDocument> filling)
      throws Exception {
    Path filled = Files.write(folder.resolve("填.docx"), SmallFiles.changed(BLANK, filling));
    return BlankForm.of(new ByteArrayInputStream(BLANK)).differences(filled);
  }

  private int count(byte[] docx) throws Exception {
    return WordText.count(Files.write(folder.resolve("字.docx"), docx));
  }

  @Test
  void mca126_05_aFormThatIsOnlyFilledInDiffersInNothing() throws Exception {
    assertThat(differences(word -> {})).isEmpty();
    assertThat(
            differences(
                word -> {
                  XWPFTable facts = word.getTables().get(0);
                  text(facts, 0, 1, "历下区");
                  text(facts, 0, 3, "王科长");
                  text(facts, 1, 1, "☑城市 □农村");
                  text(facts, 1, 3, "2021年10月 8日");
                }))
        .isEmpty();
  }

  @Test
  void mca126_05_anAlteredHeadingIsNamedByTableRowAndColumn() throws Exception {
    assertThat(differences(word -> text(word.getTables().get(0), 0, 2, "联络人")))
        .containsExactly("表1第1行第3列应为“联系人”，现为“联络人”");
    assertThat(differences(word -> text(word.getTables().get(1), 0, 1, "")))
        .containsExactly("表2第1行第2列应为“证明材料”，现为（空）");
    assertThat(differences(word -> text(word.getTables().get(0), 1, 3, "十月八日")))
        .singleElement()
        .asString()
        .contains("表1第2行第4列");
  }

  @Test
  void mca126_05_rowsAndColumnsAndTablesStay() throws Exception {
    assertThat(differences(word -> word.getTables().get(0).removeRow(1)))
        .containsExactly("表1应有2行，现有1行");
    assertThat(differences(word -> word.getTables().get(0).createRow()))
        .containsExactly("表1应有2行，现有3行");
    assertThat(differences(word -> word.getTables().get(0).getRow(0).removeCell(3)))
        .containsExactly("表1第1行应有4格，现有3格");
    assertThat(differences(word -> word.createTable(1, 1))).containsExactly("应有2个表格，现有3个");
    assertThat(
            differences(
                word -> word.removeBodyElement(word.getPosOfTable(word.getTables().get(1)))))
        .containsExactly("应有2个表格，现有1个");
  }

  @Test
  void mca126_05_emptyRowsOfAListMayBeRepeated() throws Exception {
    assertThat(
            differences(
                word -> {
                  XWPFTable list = word.getTables().get(1);
                  for (int i = 0; i < 3; i++) {
                    list.addRow(list.getRow(1), 2);
                    text(list, 2, 1, "材料" + i);
                  }
                }))
        .isEmpty();
  }

  @Test
  void mca39_06_bodyTablesTextBoxesAndNotesAreCounted() throws Exception {
    byte[] docx =
        SmallFiles.changed(
            SmallFiles.docx("正文"),
            word -> {
              text(word.createTable(1, 1), 0, 0, "表格");
              word.createFootnote().createParagraph().createRun().setText("脚注");
              textBox(word.createParagraph().getCTP());
              word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("页眉不计");
            });
    assertThat(count(docx)).isEqualTo(8);
  }

  private static void textBox(CTP paragraph) {
    try {
      paragraph.set(
          CTP.Factory.parse(
              "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                  + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                  + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r>"
                  + "<w:t>文框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback>"
                  + "<w:t>文框</w:t></mc:Fallback></mc:AlternateContent></w:r>"
                  + "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>"));
    } catch (org.apache.xmlbeans.XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void mca39_06_threeThousandMixedCharactersAndOneMore() throws Exception {
    String twelve = "养老服务GDP增长5.5%，10家。";
    assertThat(org.shifan.programme.Characters.count(twelve)).isEqualTo(12);
    String[] paragraphs = new String[250];
    java.util.Arrays.fill(paragraphs, twelve);
    assertThat(count(SmallFiles.docx(paragraphs))).isEqualTo(3000);
    paragraphs[249] = twelve + "end";
    assertThat(count(SmallFiles.docx(paragraphs))).isEqualTo(3001);
  }
}
