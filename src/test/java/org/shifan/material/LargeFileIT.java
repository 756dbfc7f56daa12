package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.SmallFiles;
import org.shifan.rest.Answer;
import org.shifan.rest.Desk;
import org.shifan.rest.Pause;
import org.shifan.rest.ShifanProcess;
import org.shifan.rest.TestDatabase;

/** Files of 100 MB through the released system with a heap of 512 MB, up and down. */
class LargeFileIT {

  private static final String OWNER = "sd64-2021-370102";
  private static final int MEBIBYTE = 1024 * 1024;

  @TempDir private Path home;

  @Test
  void aHundredMegabytesGoThroughASmallHeap() throws Exception {
    try (TestDatabase database = TestDatabase.Product.H2.start(home);
        ShifanProcess system = new ShifanProcess(home, database).withHeap("512m").start()) {
      Desk county = countyPrepares(system.root());
      goesThrough(county, "report", pdf(home.resolve("report.pdf")));
      goesThrough(county, "plan", docx(home.resolve("plan.docx")));
      Path huge = home.resolve("huge.pdf");
      Files.write(huge, SmallFiles.pdf("huge"));
      try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
        file.setLength(150L * MEBIBYTE);
      }
      county.upload(OWNER, "evidence", huge).refused("不超过100MB");
      try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
        file.setLength(230L * MEBIBYTE);
      }
      Answer beyond = county.upload(OWNER, "evidence", huge);
      assertThat(beyond.status()).isEqualTo(413);
      assertThat(beyond.text()).contains("太大", "200MB");
      assertThat(system.logged()).doesNotContain("OutOfMemoryError");
    }
  }

  private static Desk countyPrepares(URI root) {
    Desk province = new Desk(root, "mz-370000");
    province
        .start("sd64-round", "round", Map.of("year", 2021, "size", 20, "budget", 60_000_000))
        .ok();
    Desk county = new Desk(root, "mz-370102");
    for (int i = 0; county.get("/api/applications/" + OWNER + "/checklist").status() != 200; i++) {
      assertThat(i).as("the county is invited").isLessThan(3000);
      Pause.shortly();
    }
    return county;
  }

  private static void goesThrough(Desk county, String material, Path file) throws IOException {
    String digest;
    try (var content = Files.newInputStream(file)) {
      digest = DigestUtils.sha256Hex(content);
    }
    var taken = county.upload(OWNER, material, file).ok().json();
    assertThat(taken.get("size").asLong())
        .isEqualTo(Files.size(file))
        .isGreaterThan(95L * MEBIBYTE);
    assertThat(taken.get("sha256").asText()).isEqualTo(digest);
    assertThat(county.digest(taken.get("href").asText())).isEqualTo(digest);
    Files.delete(file);
  }

  /** A page, and an attachment of pictures that no compression makes smaller. */
  private static Path pdf(Path file) throws IOException {
    byte[] small = SmallFiles.pdf("large");
    int body = new String(small, StandardCharsets.ISO_8859_1).indexOf("xref");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(small, 0, body);
      String begin = "6 0 obj\n<< /Length " + 99 * MEBIBYTE + " >>\nstream\n";
      String finish = "\nendstream\nendobj\n";
      out.write(begin.getBytes(StandardCharsets.US_ASCII));
      noise(out, 99);
      out.write(finish.getBytes(StandardCharsets.US_ASCII));
      int table = body + begin.length() + 99 * MEBIBYTE + finish.length();
      String end =
          new String(small, body, small.length - body, StandardCharsets.ISO_8859_1)
              .replaceFirst("startxref\n\\d+", "startxref\n" + table);
      out.write(end.getBytes(StandardCharsets.US_ASCII));
    }
    return file;
  }

  private static Path docx(Path file) throws IOException {
    try (ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        ZipInputStream small =
            new ZipInputStream(new java.io.ByteArrayInputStream(SmallFiles.docx("工作方案")))) {
      for (ZipEntry entry = small.getNextEntry(); entry != null; entry = small.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String content = new String(small.readAllBytes(), StandardCharsets.UTF_8);
        out.write(
            content
                .replaceFirst(
                    "<Default ", "<Default ContentType=\"image/png\" Extension=\"png\"/><Default ")
                .getBytes(StandardCharsets.UTF_8));
      }
      out.putNextEntry(new ZipEntry("word/media/picture.png"));
      noise(out, 98);
    }
    return file;
  }

  private static void noise(OutputStream out, int mebibytes) throws IOException {
    Random random = new Random(64);
    byte[] part = new byte[MEBIBYTE];
    for (int i = 0; i < mebibytes; i++) {
      random.nextBytes(part);
      out.write(part);
    }
  }
}
