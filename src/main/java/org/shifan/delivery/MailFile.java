package org.shifan.delivery;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An e-mail in the form in which mail programs keep it (RFC 5322, MIME), written piece by piece.
 */
final class MailFile implements AutoCloseable {

  private static final String BOUNDARY = "=_shifan";
  private static final int LINE = 76;
  private static final byte[] NEW_LINE = {'\r', '\n'};

  private final OutputStream out;

  MailFile(OutputStream out) {
    this.out = out;
  }

  /** The content of a file. */
  interface Content {
    void write(OutputStream to) throws IOException;
  }

  /** Begins a draft that has not been sent. */
  void head(String subject) throws IOException {
    line("MIME-Version: 1.0");
    line("X-Unsent: 1");
    line("Subject: " + word(subject));
    line("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"");
    line("");
  }

  /** The text. */
  void text(String text) throws IOException {
    part("text/plain; charset=UTF-8", "inline");
    encoded(to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Attaches a file. */
  void attach(String fileName, String mediaType, Content content) throws IOException {
    part(
        mediaType + "; name=\"" + word(fileName) + "\"",
        "attachment; filename=\"" + word(fileName) + "\"");
    encoded(content);
  }

  @Override
  public void close() throws IOException {
    line("--" + BOUNDARY + "--");
    out.flush();
  }

  private void part(String type, String disposition) throws IOException {
    line("--" + BOUNDARY);
    line("Content-Type: " + type);
    line("Content-Disposition: " + disposition);
    line("Content-Transfer-Encoding: base64");
    line("");
  }

  private void encoded(Content content) throws IOException {
    try (OutputStream base64 = Base64.getMimeEncoder(LINE, NEW_LINE).wrap(new Unclosed(out))) {
      content.write(base64);
    }
    line("");
  }

  private void line(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.write(NEW_LINE);
  }

  /** A text that may hold Chinese characters, as headers write it (RFC 2047). */
  private static String word(String text) {
    return "=?UTF-8?B?"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + "?=";
  }

  /** Ends a part, not the mail. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
