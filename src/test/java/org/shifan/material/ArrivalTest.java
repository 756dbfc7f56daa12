package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Kind;
import org.shifan.material.scan.ClamdServer;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes of files when they arrive, are replaced and taken out again. */
@EngineTest
@Import(Province.class)
class ArrivalTest {

  private static final String COUNTY = "370102";
  private static final ClamdServer CLAMD = clamd();

  @Autowired private Province province;
  @Autowired private MaterialOwners owners;
  @Autowired private Materials materials;
  @Autowired private Checklist checklist;
  @Autowired private AuditTrail audit;
  @Autowired private JdbcClient jdbc;
  private MaterialOwner owner;

  private static ClamdServer clamd() {
    try {
      return new ClamdServer(ClamdServer::eicar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @DynamicPropertySource
  static void scanner(DynamicPropertyRegistry registry) {
    registry.add("shifan.material.clamav.host", () -> "127.0.0.1");
    registry.add("shifan.material.clamav.port", CLAMD::port);
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:arrival;LOCK_TIMEOUT=20000");
  }

  @AfterAll
  static void nobodyScans() throws IOException {
    CLAMD.close();
  }

  @BeforeEach
  void aCountyPrepares() {
    CLAMD.says(ClamdServer::eicar);
    province.reset();
    province.roundIsOpen();
    province.cityStarts("370100");
    owner();
  }

  private void owner() {
    owner = owners.require(Province.ROUND + "-" + COUNTY);
  }

  private static Upload file(String name, byte[] content) {
    return Upload.of(name, content.length, new ByteArrayInputStream(content));
  }

  private Material takes(String code, String name, byte[] content) throws IOException {
    return materials.take(owner, code, file(name, content));
  }

  private void refuses(String code, Upload upload, String... words) throws IOException {
    List<Path> before = spooled();
    assertThatThrownBy(() -> materials.take(owner, code, upload))
        .isInstanceOf(Refused.class)
        .hasMessageContainingAll(words);
    assertThat(materials.of(owner.id())).isEmpty();
    assertThat(count("material_piece")).isZero();
    assertThat(spooled()).isEqualTo(before);
  }

  private static List<Path> spooled() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("shifan-material-")).toList();
    }
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private byte[] read(Material material) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    materials.write(material, out);
    return out.toByteArray();
  }

  private static byte[] blank() throws IOException {
    return Files.readAllBytes(Path.of("processes", "sd64", "blank", "sd64-form.docx"));
  }

  /** The blank form with a heading that is called otherwise. */
  private static byte[] altered() throws IOException {
    return SmallFiles.changed(blank(), ArrivalTest::alter);
  }

  private static void alter(XWPFDocument word) {
    XWPFTableCell cell = word.getTables().get(0).getRow(1).getCell(0);
    cell.getParagraphs().get(0).getRuns().get(0).setText("联络人", 0);
  }

  @Test
  void sd64_06_aFileIsKeptAsItIsWithItsDigestAndType() throws IOException {
    byte[] content = SmallFiles.docx("创建工作报告 GDP增长5.5%");
    Material report = takes("report", "报告.docx", content);
    assertThat(report.sha256()).isEqualTo(DigestUtils.sha256Hex(content));
    assertThat(report.characters()).isEqualTo(10);
    assertThat(report.mediaType()).contains("wordprocessingml");
    assertThat(read(report)).isEqualTo(content);
    assertThat(spooled()).isEmpty();
  }

  @Test
  void sd64_15_whatIsNotWhatItSaysIsRefusedAndLeavesNothing() throws IOException {
    refuses("report", file("报告.pdf", SmallFiles.docx("x")), "Word 文件（docx）", "docx、doc、pdf");
    refuses("report", file("报告.docx", "几个字".getBytes(StandardCharsets.UTF_8)), "纯文本");
    refuses("report", file("报告.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8)), "损坏");
    refuses("report", file("报告.exe", new byte[] {'M', 'Z'}), "docx、doc、pdf");
    refuses("report", file("报告.pdf", new byte[0]), "空文件");
    refuses("report", Upload.of("大.pdf", 100L * 1024 * 1024 + 1, null), "不超过100MB");
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() throws IOException {
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[700_000]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the line is cut");
              }
            });
    assertThatThrownBy(() -> materials.take(owner, "plan", Upload.of("a.pdf", 900_000, breaking)))
        .hasMessageContaining("the line is cut");
    assertThat(count("material")).isZero();
    assertThat(spooled()).isEmpty();
  }

  @Test
  void sd64_15_aVirusIsRefusedAndWithoutAnAnswerEverything() throws IOException {
    byte[] virus = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE".getBytes(StandardCharsets.US_ASCII);
    refuses("evidence", file("a.txt", virus), "病毒（Win.Test.EICAR_HDB-1）");
    CLAMD.says(sent -> "ERROR");
    refuses("evidence", file("a.pdf", SmallFiles.pdf("x")), "病毒检查服务暂时不能使用");
  }

  @Test
  void sd64_17_theFormIsComparedWithItsBlank() throws IOException {
    refuses("form", file("申报表.docx", altered()), "表1第2行第1列应为“联系人”，现为“联络人”", "写明理由");
    refuses("form", file("申报表.docx", SmallFiles.docx("没有表格")), "应有3个表格，现有0个");
    Material kept =
        materials.take(
            owner,
            "form",
            new Upload("申报表.docx", 1, new ByteArrayInputStream(altered()), "按省厅电话通知修改"));
    assertThat(kept.differences()).contains("联络人");
    assertThat(kept.differingReason()).isEqualTo("按省厅电话通知修改");
    assertThat(checklist.blank(owner, "form")).isEqualTo(blank());
    assertThatThrownBy(() -> checklist.blank(owner, "plan"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void sd64_17_theBlankFormFilledInIsTaken() throws IOException {
    byte[] filled =
        SmallFiles.changed(
            blank(), word -> word.getTables().get(0).getRow(0).getCell(1).setText("历下区"));
    assertThat(takes("form", "申报表.docx", filled).differences()).isNull();
  }

  @Test
  void sd64_15_replacingKeepsTheOldVersion() throws IOException {
    Material first = takes("report", "一.pdf", SmallFiles.pdf("one"));
    Material second = materials.replace(owner, first.id(), file("二.pdf", SmallFiles.pdf("two")));
    assertThat(second.versionNo()).isEqualTo(2);
    assertThat(materials.of(owner.id())).containsExactly(second);
    assertThat(read(materials.requireVersion(owner.id(), first.id())))
        .isEqualTo(SmallFiles.pdf("one"));
    assertThat(item("report").files().get(0).former())
        .singleElement()
        .satisfies(former -> assertThat(former.fileName()).isEqualTo("一.pdf"));
    assertThatThrownBy(
            () -> materials.replace(owner, first.id(), file("三.pdf", SmallFiles.pdf("3"))))
        .isInstanceOf(NoSuchElementException.class);
  }

  private Checklist.Item item(String code) {
    return checklist.of(owner).stream()
        .filter(item -> item.kind().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sd64_15_onlyBeforeItIsSubmittedAFileIsDeleted() throws IOException {
    Material wrong = takes("plan", "误.pdf", SmallFiles.pdf("wrong"));
    materials.takeOut(owner, wrong.id());
    assertThat(materials.of(owner.id())).isEmpty();
    assertThatThrownBy(() -> materials.requireVersion(owner.id(), wrong.id()))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(audit.of(owner.id()))
        .filteredOn(record -> record.kind().equals(Kind.MATERIAL.name()))
        .extracting("what")
        .endsWith("upload", "takeOut");

    province.applies(COUNTY);
    Material plan =
        materials.of(owner.id()).stream()
            .filter(m -> m.code().equals("plan"))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> materials.takeOut(owner, plan.id())).hasMessageContaining("已送市民政局");
    province.does("assessOnSite", COUNTY, "visit", Map.of("decision", "return", "reason", "补充"));
    owner();
    assertThat(item("plan").files().get(0).removable()).isFalse();
    assertThatThrownBy(() -> materials.takeOut(owner, plan.id()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("不能删除，只能替换");
    Material better = materials.replace(owner, plan.id(), file("新.pdf", SmallFiles.pdf("new")));
    assertThatThrownBy(() -> materials.takeOut(owner, better.id())).hasMessageContaining("只能替换");
    Material late = takes("evidence", "补.pdf", SmallFiles.pdf("late"));
    assertThatCode(() -> materials.takeOut(owner, late.id())).doesNotThrowAnyException();
  }

  @Test
  void sd64_06_whatArrivesWhileTheApplicationIsSubmittedIsRefused() throws IOException {
    province.uploads(COUNTY, "form", "report", "plan", "evidence");
    MaterialOwner before = owner;
    province.does("prepareApplication", COUNTY, "application", Map.of("action", "submit"));
    assertThatThrownBy(() -> materials.take(before, "evidence", file("a.pdf", SmallFiles.pdf("a"))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("申报已送市民政局");
  }

  @Test
  void sd64_06_theChecklistSaysWhatIsThere() throws IOException {
    takes("evidence", "证.txt", "证明".getBytes(StandardCharsets.UTF_8));
    assertThat(item("evidence").state()).isEqualTo("齐全");
    assertThat(item("form").state()).isEqualTo("缺少");
    assertThat(item("form").demand()).contains("1个", "docx、doc、pdf、txt", "100MB", "空白表");
  }
}
