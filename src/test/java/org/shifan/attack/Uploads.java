package org.shifan.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.shifan.SmallFiles;

/** Files that are none, or whose names are meant for somebody else. */
final class Uploads {

  private static final String TYPE = "multipart/form-data; boundary=XX";
  private static final int TOO_LARGE = 62 * 1024 * 1024;

  private Uploads() {}

  static Shot shot(String name, String user, String path, String file) {
    String pdf = new String(SmallFiles.pdf("x"), StandardCharsets.US_ASCII);
    return Shot.post(name, user, path, "").of(TYPE).with(content("evidence", "file", file, pdf));
  }

  private static byte[] content(String material, String part, String file, String text) {
    return Scene.bytes(
        ("--XX\r\nContent-Disposition: form-data; name=\"material\"\r\n\r\n%s\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%s\r\n--XX--\r\n")
            .formatted(material, part, file, text));
  }

  static Stream<Shot> all() {
    String path = "/api/applications/" + Scene.id(Scene.COUNTY) + "/materials";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a page", content("evidence", "file", "x.html", "<script>1</script>"));
    files.put("a drawing with a script", content("evidence", "file", "x.svg", "<svg onload=1>"));
    files.put("a page behind a point", content("evidence", "file", "a.pdf.html", "x"));
    files.put("a program", content("evidence", "file", "a.exe", "MZ"));
    files.put("a device", content("evidence", "file", "CON", "x"));
    files.put("a zero character", content("evidence", "file", "a\0b.pdf", "x"));
    files.put("a line end and a header", content("evidence", "file", "a\r\nX-Evil: 1.pdf", "x"));
    files.put("300 characters", content("evidence", "file", "a".repeat(300) + ".pdf", "x"));
    files.put("no name", content("evidence", "file", "", "x"));
    files.put("only a folder", content("evidence", "file", "../../", "x"));
    files.put("no content", content("evidence", "file", "a.pdf", ""));
    files.put("another part", content("evidence", "files", "a.pdf", "x"));
    files.put("an unknown kind", content("<script>", "file", "a.pdf", "x"));
    files.put("a kind too long", content("x".repeat(100_000), "file", "a.pdf", "x"));
    files.put("one too many", content("plan", "file", "plan.pdf", "x"));
    files.put(
        "half an upload", Scene.bytes("--XX\r\nContent-Disposition: form-data; name=\"file\""));
    files.put("no boundary inside", Scene.bytes("x"));
    files.put("20000 parts", parts());
    files.put("62 MB", content("evidence", "file", "a.pdf", "x".repeat(TOO_LARGE)));
    Stream<Shot> named =
        files.entrySet().stream()
            .map(
                file ->
                    Shot.post("uploads " + file.getKey(), "mz-370102", path, "")
                        .of(TYPE)
                        .with(file.getValue()));
    Stream<Shot> typed =
        Stream.of("multipart/form-data", "multipart/mixed; boundary=XX", "application/pdf", "x")
            .map(
                type ->
                    Shot.post("uploads as " + type, "mz-370102", path, "")
                        .of(type)
                        .with(content("evidence", "file", "a.pdf", "x")));
    return Stream.concat(named, typed);
  }

  private static byte[] parts() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      out.writeBytes(
          Scene.bytes("--XX\r\nContent-Disposition: form-data; name=\"f" + i + "\"\r\n\r\nx\r\n"));
    }
    out.writeBytes(Scene.bytes("--XX--\r\n"));
    return out.toByteArray();
  }
}
