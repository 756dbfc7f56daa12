package org.shifan.material.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.SmallFiles;

/** “实事求是上报有关材料” (SD64-15), “有关证明材料” (SD64-06): files that can be read, and are what they say. */
class ContentCheckTest {

  private static final List<String> FORMATS = List.of("pdf", "docx");

  @TempDir private Path folder;

  private interface Writing {
    void to(OutputStream out) throws Exception;
  }

  private static byte[] written(Writing writing) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  private ContentCheck.Found look(String name, byte[] content) throws IOException, Unfit {
    return ContentCheck.look(Files.write(folder.resolve(name), content), name, FORMATS);
  }

  private void refused(String name, byte[] content, String... words) {
    assertThatThrownBy(() -> look(name, content))
        .as(name)
        .isInstanceOf(Unfit.class)
        .hasMessageContainingAll(words);
  }

  private static byte[] of(String type) throws Exception {
    return switch (type) {
      case "pdf" -> SmallFiles.pdf("report");
      case "docx" -> SmallFiles.docx("报告");
      case "xlsx" -> SmallFiles.xlsx("表");
      case "png", "jpg", "jpeg" -> SmallFiles.picture(type.replace("jpeg", "jpg"));
      case "xls" -> written(xls(false, false));
      case "doc" -> written(doc(0x0000, false));
      case "txt" -> "报告\r\nreport".getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static Writing xls(boolean encrypted, boolean macros) {
    return out -> {
      try (HSSFWorkbook book = new HSSFWorkbook()) {
        book.createSheet("表").createRow(0).createCell(0).setCellValue("数");
        Biff8EncryptionKey.setCurrentUserPassword(encrypted ? "secret" : null);
        if (macros) {
          ByteArrayOutputStream plain = new ByteArrayOutputStream();
          book.write(plain);
          withMacros(plain.toByteArray(), out);
        } else {
          book.write(out);
        }
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
    };
  }

  private static void withMacros(byte[] compound, OutputStream out) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new java.io.ByteArrayInputStream(compound))) {
      file.getRoot()
          .createDirectory("_VBA_PROJECT_CUR")
          .createDocument("PROJECT", new java.io.ByteArrayInputStream(new byte[64]));
      file.writeFilesystem(out);
    }
  }

  /** The head of a Word file of 97-2003 with these flags. */
  private static Writing doc(int flags, boolean macros) {
    return out -> {
      try (POIFSFileSystem file = new POIFSFileSystem()) {
        byte[] head = new byte[8192];
        head[0] = (byte) 0xEC;
        head[1] = (byte) 0xA5;
        head[11] = (byte) (flags >> 8);
        file.createDocument(new java.io.ByteArrayInputStream(head), "WordDocument");
        if (macros) {
          file.getRoot().createDirectory("Macros").createDirectory("VBA");
        }
        file.writeFilesystem(out);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "xlsx", "png", "jpg", "jpeg", "xls", "doc", "txt"})
  void sd64_06_aRealFileIsTaken(String type) throws Exception {
    assertThat(look("文件." + type, of(type)).type().format()).isEqualTo(type.replace("jpeg", "jpg"));
  }

  @ParameterizedTest
  @CsvSource({
    "docx, pdf, Word 文件（docx）",
    "pdf, docx, PDF 文件",
    "xlsx, docx, Excel 文件（xlsx）",
    "doc, docx, Word 97-2003",
    "png, jpg, PNG 图片",
    "txt, pdf, 纯文本",
    "txt, docx, 纯文本",
    "pdf, txt, PDF 文件",
    "xls, doc, Excel 97-2003"
  })
  void sd64_06_aRenamedFileIsNamedForWhatItIs(String real, String said, String label)
      throws Exception {
    refused("材料." + said, of(real), label, "不要只改文件名", "pdf、docx");
  }

  @Test
  void sd64_06_otherContentIsNamed() throws Exception {
    refused("a.pdf", "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1), "可执行程序");
    refused("a.docx", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "RTF");
    refused("a.doc", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), "网页");
    refused("a.docx", zip("a.txt", new byte[10]), "压缩包");
    refused("a.txt", "中文".getBytes("GB18030"), "无法识别");
    refused("a.pdf", new byte[] {0, 1, 2, 3}, "无法识别");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "xlsx", "png", "jpg", "xls"})
  void sd64_06_aFileThatBreaksOffIsRefused(String type) throws Exception {
    byte[] whole = of(type);
    for (int part : new int[] {whole.length / 2, whole.length * 3 / 4}) {
      refused("断." + type, Arrays.copyOf(whole, part), "损坏");
    }
  }

  @Test
  void sd64_06_aWordFileWithADocumentTypeIsRefused() throws Exception {
    String text =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    refused("a.docx", withPart(of("docx"), "word/document.xml", text), "损坏");
  }

  private static byte[] withPart(byte[] office, String part, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(office));
        var to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = from.readAllBytes();
        to.write(entry.getName().equals(part) ? text.getBytes(StandardCharsets.UTF_8) : content);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void sd64_06_aFileWithDamagedInsidesIsRefused() throws Exception {
    refused("a.pdf", "%PDF-1.4 no pages at all %%EOF".getBytes(StandardCharsets.UTF_8), "损坏");
    byte[] png = of("png");
    png[45] ^= 0x40;
    refused("a.png", png, "损坏");
    byte[] docx = of("docx");
    docx[docx.length / 3] ^= 0x55;
    refused("a.docx", docx, "损坏");
  }

  @Test
  void sd64_06_anEncryptedPdfIsRefused() throws Exception {
    for (String password : new String[] {"secret", ""}) {
      byte[] encrypted =
          written(
              out -> {
                try (PDDocument pdf = Loader.loadPDF(of("pdf"))) {
                  AccessPermission may = new AccessPermission();
                  may.setCanPrint(false);
                  StandardProtectionPolicy policy =
                      new StandardProtectionPolicy("owner", password, may);
                  policy.setEncryptionKeyLength(128);
                  pdf.protect(policy);
                  pdf.save(out);
                }
              });
      refused("密.pdf", encrypted, "已加密", "取消密码");
    }
  }

  @Test
  void sd64_06_encryptedOfficeFilesAreRefused() throws Exception {
    byte[] docx =
        written(
            out -> {
              try (POIFSFileSystem file = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream content = encryptor.getDataStream(file)) {
                  content.write(of("docx"));
                }
                file.writeFilesystem(out);
              }
            });
    refused("密.docx", docx, "已加密");
    refused("密.xls", written(xls(true, false)), "已加密");
    refused("密.doc", written(doc(0x0100, false)), "已加密");
  }

  @Test
  void sd64_06_macrosAreRefused() throws Exception {
    refused(
        "宏.docx", withPart("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject"), "宏");
    refused("宏.xls", written(xls(false, true)), "宏");
    refused("宏.doc", written(doc(0, true)), "宏");
    byte[] pdf =
        written(
            out -> {
              try (PDDocument script = new PDDocument()) {
                script.addPage(new PDPage());
                script.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                script.save(out);
              }
            });
    refused("宏.pdf", pdf, "脚本");
  }

  private static byte[] withPart(String name, String contentType) throws Exception {
    return written(
        out -> {
          try (OPCPackage word = OPCPackage.open(new java.io.ByteArrayInputStream(of("docx")))) {
            var part = word.createPart(PackagingURIHelper.createPartName(name), contentType);
            try (OutputStream content = part.getOutputStream()) {
              content.write(new byte[64]);
            }
            OfficeFiles.mainPart(word)
                .orElseThrow()
                .addRelationship(
                    part.getPartName(),
                    TargetMode.INTERNAL,
                    "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
            word.save(out);
          }
        });
  }

  private static byte[] zip(String name, byte[]... content) throws Exception {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            for (byte[] part : content) {
              zip.write(part);
            }
            zip.closeEntry();
          }
        });
  }

  @Test
  void aBombIsNotInflatedWhole() throws Exception {
    byte[][] zeros = new byte[70][];
    Arrays.fill(zeros, new byte[1024 * 1024]);
    refused("弹.docx", zip("word/document.xml", zeros), "解压后超过64MB");
  }

  @Test
  void aPdfWhoseTableOfObjectsIsABombIsNotInflatedWhole() throws Exception {
    byte[] bomb = written(PdfBombs::objectStream);
    assertThat(bomb.length).isLessThan(1024 * 1024);
    refused("弹.pdf", bomb, "解压后超过64MB");
  }

  @Test
  void mca39_06_charactersAreCountedInWordAndText() throws Exception {
    assertThat(look("a.docx", SmallFiles.docx("GDP增长", "5.5%")).characters()).isEqualTo(4);
    assertThat(look("a.txt", of("txt")).characters()).isEqualTo(3);
    assertThat(look("a.pdf", of("pdf")).characters()).isNull();
  }
}
