package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.application.Applications;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of materials: what is refused says why, what is replaced stays. */
@TestMethodOrder(OrderAnnotation.class)
class MaterialsIT extends BrowserTest {

  private static final String LIXIA = "370102";
  private static final String OWNER = Province.ROUND + "-" + LIXIA;
  private static final long BEYOND = 230L * 1024 * 1024;

  @TempDir private Path folder;
  @Autowired private Province province;
  @Autowired private Applications applications;
  private Official county;
  private Page page;

  @BeforeEach
  void theCountyIsOnItsPage() {
    if (applications.find(OWNER).isEmpty()) {
      province.roundIsOpen();
      province.cityStarts("370100");
    }
    county = as("mz-" + LIXIA);
    county.goesTo("/materials/" + OWNER);
    page = county.page();
  }

  private void sends(Locator form, FilePayload file, String button) {
    form.locator("[name=file]").setInputFiles(file);
    presses(form, button);
  }

  private void presses(Locator form, String button) {
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
    page.waitForLoadState();
  }

  private Locator upload(String code) {
    Locator form = page.locator("form:has([name=material])");
    form.locator("[name=material]").selectOption(code);
    return form;
  }

  private String refusal() {
    return page.locator("main [role=alert]").innerText();
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  @Test
  @Order(1)
  void sd64_17_theBlankFormIsDownloadedAndAnAlteredOneNamedCellByCell() throws IOException {
    Download download =
        page.waitForDownload(() -> page.locator("a:has-text('下载')").first().click());
    assertThat(download.suggestedFilename()).isEqualTo("申报表（空白表）.docx");
    byte[] altered =
        SmallFiles.changed(
            Files.readAllBytes(download.path()),
            word -> word.getTables().get(0).getRow(1).getCell(0).setText("（改）"));
    sends(upload("form"), file("申报表.docx", altered), "上传");
    assertThat(refusal()).contains("表1第2行第1列应为“联系人”，现为“（改）”", "写明理由");
    county.shot("page-materials-altered");
    upload("form").locator("[name=reason]").fill("按省厅通知增加说明");
    sends(upload("form"), file("申报表.docx", altered), "上传");
    assertThat(page.locator("main").innerText())
        .contains("已上传：申报表.docx", "与空白表不同：表1第2行第1列", "按省厅通知增加说明");
  }

  @Test
  @Order(2)
  void sd64_15_whatCannotBeTakenIsRefusedInWords() throws IOException {
    sends(upload("report"), file("报告.pdf", SmallFiles.docx("x")), "上传");
    assertThat(refusal()).contains("Word 文件（docx）", "与文件名的结尾不符");
    sends(upload("report"), file("报告.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "上传");
    assertThat(refusal()).contains("损坏");
    Path huge = folder.resolve("huge.pdf");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(BEYOND);
    }
    Locator form = upload("report");
    form.locator("[name=file]").setInputFiles(huge);
    presses(form, "上传");
    assertThat(page.locator("main").innerText()).contains("上传的文件太大，一次最多上传200MB");
    county.shot("page-materials-huge");
  }

  @Test
  @Order(3)
  void sd64_15_aReplacedFileStaysToBeDownloadedAndMayBeDeletedBeforeItIsSubmitted() {
    sends(upload("plan"), file("方案一.pdf", SmallFiles.pdf("one")), "上传");
    Locator row = page.locator("tr:has-text('方案一.pdf')");
    sends(row.locator("form[action$='/replace']"), file("方案二.docx", SmallFiles.docx("二")), "替换");
    row = page.locator("tr:has-text('方案二.docx')");
    assertThat(row.innerText()).contains("第1版 方案一.pdf");
    county.shot("page-materials-versions");
    Locator old = row.locator("a:has-text('第1版')");
    assertThat(page.waitForDownload(old::click).suggestedFilename()).isEqualTo("方案一.pdf");
    presses(row.locator("form[action$='/delete']"), "删除");
    assertThat(page.locator("main").innerText()).contains("已删除").doesNotContain("方案二.docx");
  }
}
