package org.shifan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailFileTest {

  private static final Base64.Decoder BASE64 = Base64.getMimeDecoder();

  @Test
  void mca39_09_theDraftCarriesSubjectTextAndFilesTogether() throws IOException {
    String mail = written();
    assertThat(mail).contains("X-Unsent: 1", "multipart/mixed");
    assertThat(word(mail.lines().filter(l -> l.startsWith("Subject: ")).findFirst().orElseThrow()))
        .isEqualTo("山东省居家和社区养老服务改革试点典型经验");
    String[] parts = mail.split("--=_shifan");
    assertThat(body(parts[1])).isEqualTo("工作总结和典型经验");
    assertThat(parts[2]).contains("attachment", "application/pdf");
    assertThat(body(parts[2])).isEqualTo("公函".repeat(60));
    assertThat(parts[3]).startsWith("--");
    assertThat(mail.lines().mapToInt(String::length).max())
        .satisfies(longest -> assertThat(longest.getAsInt()).isLessThan(200));
  }

  private static String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MailFile mail = new MailFile(out)) {
      mail.head("山东省居家和社区养老服务改革试点典型经验");
      mail.text("工作总结和典型经验");
      mail.attach(
          "公函.pdf",
          "application/pdf",
          to -> to.write("公函".repeat(60).getBytes(StandardCharsets.UTF_8)));
    }
    return out.toString(StandardCharsets.US_ASCII);
  }

  private static String word(String header) {
    return decoded(header.replaceAll(".*=\\?UTF-8\\?B\\?(.*)\\?=", "$1"));
  }

  private static String body(String part) {
    return decoded(part.substring(part.indexOf("\r\n\r\n")).strip());
  }

  private static String decoded(String base64) {
    return new String(BASE64.decode(base64), StandardCharsets.UTF_8);
  }
}
