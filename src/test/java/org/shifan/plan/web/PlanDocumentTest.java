package org.shifan.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.plan.Bulletin;
import org.shifan.plan.Summary;

/** Whatever officials wrote comes out of Word as they wrote it, and the file opens. */
class PlanDocumentTest {

  private static final String GROUP = "昌吉市居家和社区养老服务改革试点工作领导小组";
  private static final String WORK = "昌吉市居家和社区养老服务改革试点工作";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "=cmd|' /C calc'!A0 → =cmd|' /C calc'!A0",
        "<w:p>&amp;]]></w:t> → <w:p>&amp;]]></w:t>",
        "{ HYPERLINK \"file:///x\" } → { HYPERLINK \"file:///x\" }",
        "响铃\u0007和零\u0000之外 → 响铃和零之外",
        "半个字\uD800还在\uFFFE → 半个字还在",
        "生僻字𠮷和表情😀 → 生僻字𠮷和表情😀"
      })
  void cj2021_07_whatWasWrittenComesOutAsText(String written, String read) throws IOException {
    try (XWPFDocument document = opened(PlanDocument.of(bulletin(written, written)))) {
      assertThat(text(document)).contains(read);
      assertThat(document.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo(read);
    }
  }

  @Test
  void cj2021_07_eachLineIsAParagraphAndALongTextIsWhole() throws IOException {
    String line = "推进情况".repeat(750);
    try (XWPFDocument document = opened(PlanDocument.of(bulletin(line + "\r\n第二段", "任务")))) {
      assertThat(document.getParagraphs())
          .extracting(paragraph -> paragraph.getText())
          .contains(line, "第二段");
    }
  }

  @Test
  void cj2021_07_itIsNamedAndSignedAndHasATaskALine() throws IOException {
    Bulletin bulletin = bulletin("总体平稳", "任务一");
    assertThat(PlanDocument.title(bulletin)).isEqualTo("2021年3月" + WORK + "通报");
    try (XWPFDocument document = opened(PlanDocument.of(bulletin))) {
      assertThat(text(document))
          .contains("2021年第2期", "二、协调解决的困难\n无", "第2项：覆盖率：9÷10×100%＝90%")
          .endsWith(GROUP + "\n2021年4月12日\n");
      assertThat(document.getTables().get(0).getNumberOfRows()).isEqualTo(2);
    }
  }

  @Test
  void cj2021_08_theSummaryHasEveryUnitsResult() throws IOException {
    Summary.Text written = new Summary.Text("总结", "经验", "", "材料已备齐");
    Summary summary =
        new Summary(
            GROUP,
            WORK,
            written,
            "2021年9月1日",
            List.of(line("任务一")),
            List.of(new Summary.Assessed("昌吉市民政局", "合格", "共3项，已验收3项")));
    assertThat(PlanDocument.title(summary)).isEqualTo(WORK + "书面总结");
    try (XWPFDocument document = opened(PlanDocument.of(summary))) {
      assertThat(text(document)).contains("三、存在问题和下步打算\n无", "昌吉市民政局\t合格\t共3项，已验收3项");
    }
  }

  private static Bulletin bulletin(String analysis, String task) {
    return new Bulletin(
        GROUP, WORK, "2021-03", "2021年第2期", "2021年4月12日", analysis, null, "", List.of(line(task)));
  }

  private static Bulletin.Line line(String task) {
    return new Bulletin.Line(
        2, task, "市民政局", "2021年3月31日", "黄牌", "共1个", "黄牌：昌吉市民政局", List.of("覆盖率：9÷10×100%＝90%"));
  }

  private static XWPFDocument opened(byte[] word) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(word));
  }

  private static String text(XWPFDocument document) throws IOException {
    try (XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      words.setCloseFilesystem(false);
      return words.getText();
    }
  }
}
