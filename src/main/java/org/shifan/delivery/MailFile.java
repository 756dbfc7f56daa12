package org.shifan.delivery;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An e-mail in the form in which mail programs keep it (RFC 5322, MIME), written piece by piece.
 */
final class MailFile implements AutoCloseable {

  private static final String BOUNDARY = "=_shifan";
  private static final int LINE = 76;
  private static final String FOLD = "\r\n ";

  /** Bytes that a word of a header holds, so that it has no more than 75 characters (RFC 2047). */
  private static final int WORD = 45;

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
    line("Subject: " + words(subject));
    line("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"");
    line("");
  }

  /** The text. */
  void text(String text) throws IOException {
    part("text/plain; charset=UTF-8", "inline");
    encoded(to -> to.write(bytes(text)));
  }

  /** Attaches a file under a name, as mail programs of now (RFC 2231) and of before read it. */
  void attach(String fileName, String mediaType, Content content) throws IOException {
    part(
        mediaType + "; name=\"" + words(fileName) + "\"",
        "attachment;" + FOLD + "filename*=UTF-8''" + percent(fileName));
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

  /** A text that may hold Chinese characters, as headers write it: in words, each short enough. */
  private static String words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int character : text.codePoints().toArray()) {
      String next = Character.toString(character);
      if (bytes(piece + next).length > WORD) {
        words.add(word(piece.toString()));
        piece.setLength(0);
      }
      piece.append(next);
    }
    words.add(word(piece.toString()));
    return String.join(FOLD, words);
  }

  private static String word(String text) {
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
  }

  /** A name as a parameter's value (RFC 5987). */
  private static String percent(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
