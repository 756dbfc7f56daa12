package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.application.Applications;
import org.shifan.programme.Dmn64;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The page of materials: what is refused says why, what is replaced stays, and what is there is
 * shown; alone and within another page.
 */
@TestMethodOrder(OrderAnnotation.class)
class MaterialsIT extends BrowserTest {

  private static final String LIXIA = "370102";
  private static final String OWNER = Province.ROUND + "-" + LIXIA;
  private static final long BEYOND = 230L * 1024 * 1024;

  /** Drops a file, as a browser hands it over. */
  private static final String DROP =
      "([selector, name, content]) => {"
          + " const files = new DataTransfer();"
          + " const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0));"
          + " files.items.add(new File([bytes], name));"
          + " document.querySelector(selector).dispatchEvent("
          + "new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));"
          + "}";

  @TempDir private Path folder;
  @Autowired private Province province;
  @Autowired private Applications applications;
  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;
  private Official county;
  private Page page;

  @BeforeEach
  void theCountyIsOnItsPage() {
    if (applications.find(OWNER).isEmpty()) {
      plansAreLimited();
      province.roundIsOpen();
      province.cityStarts("370100");
    }
    county = as("mz-" + LIXIA);
    county.goesTo("/materials/" + OWNER);
    page = county.page();
    page.locator(".scripted").first().waitFor();
  }

  /** A designer limits plans to 3,000 characters, in formats whose characters can be counted. */
  private void plansAreLimited() {
    String limited =
        Dmn64.shipped()
            .cell("materials_plan_formats", "\"docx,txt\"")
            .cell("materials_plan_maxCharacters", "3000")
            .xml();
    identity.setAuthentication("designer", List.of("camunda-admin"));
    try {
      repository.createDeployment().name("designer").addString("rules.dmn", limited).deploy();
    } finally {
      identity.clearAuthentication();
    }
  }

  private Locator kind(String code) {
    return page.locator("[data-material=" + code + "]");
  }

  private void chooses(String code, FilePayload... files) {
    kind(code).locator("form.upload [name=file]").setInputFiles(files);
  }

  private String refused(String code, String name) {
    return kind(code).locator(".queue .error:has-text('" + name + "')").innerText();
  }

  private void refuses(String code, FilePayload file, String... words) {
    chooses(code, file);
    assertThat(refused(code, file.name)).contains("没有上传", file.name).contains(words);
  }

  private Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The shipped blank form, with one heading changed. */
  private static byte[] altered(Path blank) throws IOException {
    return SmallFiles.changed(
        Files.readAllBytes(blank),
        word -> word.getTables().get(0).getRow(1).getCell(0).setText("（改）"));
  }

  @Test
  @Order(1)
  void sd64_17_theBlankFormIsDownloadedAndAnAlteredOneNamedCellByCell() throws IOException {
    assertThat(page.locator("main").innerText()).contains("还缺少：申报表、创建工作报告、创建工作方案、有关证明材料");
    Download download = page.waitForDownload(() -> page.locator("a:has-text('下载空白表')").click());
    assertThat(download.suggestedFilename()).isEqualTo("申报表（空白表）.docx");
    byte[] altered = altered(download.path());
    refuses("form", file("申报表.docx", altered), "表1第2行第1列应为“联系人”，现为“（改）”", "写明理由");
    county.shot("page-materials-altered");
    Locator line = kind("form").locator(".queue .error");
    line.locator("input").fill("按省厅通知增加说明");
    button(line, "说明理由后上传").click();
    kind("form").locator("[data-file]").waitFor();
    assertThat(kind("form").innerText()).contains("齐全", "申报表.docx", "与空白表不同：表1第2行第1列", "按省厅通知增加说明");
  }

  @Test
  @Order(2)
  void sd64_15_whatCannotBeTakenIsRefusedInWords() throws IOException {
    refuses("report", file("改名.pdf", SmallFiles.docx("x")), "Word 文件（docx）", "与文件名的结尾不符");
    refuses("report", file("坏.pdf", text("%PDF-1.7")), "损坏");
    refuses("report", file("密.pdf", SmallFiles.encryptedPdf()), "已加密", "取消密码");
    refuses("report", file("宏.docx", SmallFiles.docxWithMacros()), "含有宏", "另存为不含宏的文件");
    Path huge = folder.resolve("大.pdf");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(BEYOND);
    }
    kind("report").locator("form.upload [name=file]").setInputFiles(huge);
    assertThat(refused("report", "大.pdf")).contains("上传的文件太大，一次最多上传200MB");
    assertThat(kind("report").locator("[data-file]").count()).isZero();
    county.shot("page-materials-refused");
  }

  @Test
  @Order(3)
  void mca39_06_threeThousandCharactersAreTakenAndOneMoreIsNot() {
    // 2,996 Chinese characters and marks, and GDP增长5.5% of 4
    String limit = "养老服务，".repeat(599) + "好" + "GDP增长5.5%";
    refuses("plan", file("多.txt", text(limit + "字")), "不超过3000字，现为3001字", "删减1字");
    refuses("plan", file("多.docx", SmallFiles.docx(limit + "字")), "现为3001字");
    chooses("plan", file("方案一.docx", SmallFiles.docx(limit)));
    kind("plan").locator("[data-file]").waitFor();
    assertThat(kind("plan").innerText()).contains("3000字", "齐全");
  }

  @Test
  @Order(4)
  void sd64_15_aReplacedFileStaysToBeDownloadedAndMayBeDeletedBeforeItIsSubmitted() {
    page.evaluate(
        DROP,
        List.of(
            "[data-material=plan]", "方案二.txt", Base64.getEncoder().encodeToString(text("方案二"))));
    kind("plan").locator("[data-name='方案二.txt']").waitFor();
    kind("plan").locator(".versions summary").click();
    assertThat(kind("plan").locator(".versions").innerText()).contains("第1版", "方案一.docx");
    county.shot("page-materials-versions");
    Locator old = kind("plan").locator(".versions a:has-text('方案一.docx')");
    assertThat(page.waitForDownload(old::click).suggestedFilename()).isEqualTo("方案一.docx");
    kind("plan").locator(".delete button").click();
    button(kind("plan"), "不删除").click();
    kind("plan").locator(".delete button").click();
    button(kind("plan"), "确认删除").click();
    kind("plan").locator("form.upload").waitFor();
    assertThat(kind("plan").innerText()).contains("缺少", "还没有文件").doesNotContain("方案二.txt");
  }

  @Test
  @Order(5)
  void sd64_06_severalAtOnceEachWithItsOwnAnswer() {
    chooses(
        "evidence",
        file("现场.png", SmallFiles.picture("png")),
        file("名单.xlsx", SmallFiles.xlsx("王丽")),
        file("坏.jpg", SmallFiles.picture("png")),
        file("证明.pdf", SmallFiles.pdf("certificate")),
        file("说明.docx", SmallFiles.docx("情况说明", "GDP增长5.5%")));
    kind("evidence").locator("[data-name='说明.docx']").waitFor();
    assertThat(kind("evidence").locator("[data-file]").count()).isEqualTo(4);
    assertThat(refused("evidence", "坏.jpg")).contains("PNG 图片");
    county.shot("page-materials-several");
  }

  @Test
  @Order(6)
  void sd64_06_picturesPdfAndWordAreShown() {
    shows("现场.png");
    page.waitForFunction("() => document.querySelector('figure img').naturalWidth === 40");
    county.shot("page-materials-picture");
    back();
    shows("证明.pdf");
    page.getByText("已显示1页，共1页。").waitFor();
    assertThat(page.locator("canvas").getAttribute("aria-label")).contains("第1页", "certificate");
    county.shot("page-materials-pdf");
    back();
    shows("说明.docx");
    assertThat(page.locator("article").innerText()).contains("情况说明", "GDP增长5.5%");
    county.shot("page-materials-word");
    back();
    assertThat(kind("evidence").locator("[data-name='名单.xlsx'] a:has-text('预览')").count()).isZero();
  }

  private void shows(String name) {
    kind("evidence").locator("[data-name='" + name + "'] a:has-text('预览')").click();
    assertThat(page.locator("h1").innerText()).isEqualTo(name);
  }

  private void back() {
    page.locator("a:has-text('返回材料清单')").click();
    page.locator(".scripted").first().waitFor();
  }

  @Test
  @Order(7)
  void withinAnotherPageATaskShowsItsMaterialsWithoutHeadAndFoot() {
    String task = province.task("prepareApplication", LIXIA).getId();
    page.setViewportSize(900, 768);
    page.evaluate(
        "address => { document.body.innerHTML = '<iframe width=880 height=700></iframe>';"
            + " window.heard = [];"
            + " addEventListener('message', event => window.heard.push(event.data.type));"
            + " document.querySelector('iframe').src = address; }",
        "/materials/tasks/" + task + "?embedded");
    FrameLocator frame = page.frameLocator("iframe");
    frame.locator(".scripted[data-material=report]").waitFor();
    assertThat(frame.locator("header, footer, .clock").count()).isZero();
    Object wider = frame.locator("html").evaluate("e => e.scrollWidth - e.clientWidth");
    assertThat(wider).isEqualTo(0);
    frame
        .locator("[data-material=report] form.upload [name=file]")
        .setInputFiles(file("报告.pdf", SmallFiles.pdf("report")));
    frame.locator("[data-material=report] [data-file]").waitFor();
    page.waitForFunction("() => window.heard.includes('shifan:materials-changed')");
    assertThat(page.evaluate("() => window.heard.includes('shifan:height')")).isEqualTo(true);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "page-materials-embedded.png")));
    frame.locator("[data-material=report] a:has-text('预览')").click();
    frame.getByText("已显示1页，共1页。").waitFor();
    assertThat(frame.locator("header").count()).isZero();
  }

  @Test
  @Order(8)
  void withTheKeyboardAlone() {
    page.locator("h1").click();
    tabsTo("选择文件", "input[type=file]");
    assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
        .isEqualTo("上传创建工作方案");
    tabsTo("预览", "a.button");
    page.keyboard().press("Enter");
    page.locator("a:has-text('返回材料清单')").waitFor();
    tabsTo("返回材料清单", "a.button");
    page.keyboard().press("Enter");
    page.locator(".scripted").first().waitFor();
    tabsTo("删除", "form.delete button");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("确认删除");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("删除");
  }

  private void tabsTo(String what, String selector) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      Object there =
          page.evaluate(
              "([s, w]) => document.activeElement.matches(s)"
                  + " && (document.activeElement.closest('label') || document.activeElement)"
                  + ".textContent.includes(w)",
              List.of(selector, what));
      if (Boolean.TRUE.equals(there)) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + what);
  }

  @Test
  @Order(9)
  void theCityReadsAndChangesNothing() {
    Official city = as("mz-370100");
    city.goesTo("/materials/" + OWNER);
    Page theirs = city.page();
    assertThat(theirs.locator("form.upload, form.delete, .replace").count()).isZero();
    assertThat(theirs.locator("[data-name='证明.pdf']").innerText()).contains("预览", "下载");
    city.shot("page-materials-city");
  }
}
