package org.shifan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MailFileTest {

  private static final String SUBJECT = "新疆生产建设兵团居家和社区养老服务改革试点典型经验";
  private static final Base64.Decoder BASE64 = Base64.getMimeDecoder();

  @Test
  void mca39_09_theDraftCarriesSubjectTextAndFilesTogether() throws IOException {
    String mail = written();
    assertThat(mail).contains("X-Unsent: 1", "multipart/mixed");
    assertThat(words(header(mail, "Subject: "))).isEqualTo(SUBJECT);
    String[] parts = mail.split("--=_shifan");
    assertThat(body(parts[1])).isEqualTo("工作总结和典型经验");
    assertThat(parts[2]).contains("attachment", "application/pdf");
    assertThat(body(parts[2])).isEqualTo("公函".repeat(60));
    assertThat(parts[3]).startsWith("--");
    assertThat(mail.lines().mapToInt(String::length).max())
        .satisfies(longest -> assertThat(longest.getAsInt()).isLessThan(200));
  }

  @Test
  void mca39_09_aNameIsReadByMailProgramsOfNowAndOfBefore() throws IOException {
    String part = written().split("--=_shifan")[2];
    assertThat(words(header(part, "Content-Type: "))).isEqualTo("公函 1.pdf");
    assertThat(header(part, "Content-Disposition: "))
        .endsWith("filename*=UTF-8''%E5%85%AC%E5%87%BD%201.pdf");
  }

  /** “An encoded-word may not be more than 75 characters long” (RFC 2047). */
  @Test
  void noWordOfAHeaderIsLongerThanMailProgramsTake() throws IOException {
    assertThat(header(written(), "Subject: ").split("\\s"))
        .filteredOn(word -> word.startsWith("=?"))
        .hasSizeGreaterThan(1)
        .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(75));
  }

  private static String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MailFile mail = new MailFile(out)) {
      mail.head(SUBJECT);
      mail.text("工作总结和典型经验");
      mail.attach(
          "公函 1.pdf",
          "application/pdf",
          to -> to.write("公函".repeat(60).getBytes(StandardCharsets.UTF_8)));
    }
    return out.toString(StandardCharsets.US_ASCII);
  }

  /** A header with the lines that it goes on in. */
  private static String header(String text, String name) {
    int from = text.indexOf(name);
    return text.substring(from).split("\r\n(?! )")[0];
  }

  private static String words(String header) {
    StringBuilder text = new StringBuilder();
    Matcher word = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=").matcher(header);
    while (word.find()) {
      text.append(decoded(word.group(1)));
    }
    return text.toString();
  }

  private static String body(String part) {
    return decoded(part.substring(part.indexOf("\r\n\r\n")).strip());
  }

  private static String decoded(String base64) {
    return new String(BASE64.decode(base64), StandardCharsets.UTF_8);
  }
}
