package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shifan.programme.Characters;

/** Plain text in UTF-8. */
final class PlainText {

  private PlainText() {}

  /** Whether the whole file is text in UTF-8. */
  static boolean is(Path file) throws IOException {
    try {
      count(file);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Its 字数.
   *
   * @throws CharacterCodingException where it is no text in UTF-8
   */
  static int count(Path file) throws IOException {
    Characters counted = new Characters();
    char[] part = new char[8192];
    try (Reader text =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
      for (int read = text.read(part); read >= 0; read = text.read(part)) {
        String next = whole(text, part, read);
        if (next.chars().anyMatch(PlainText::control)) {
          throw new CharacterCodingException();
        }
        counted.add(next);
      }
    }
    return counted.count();
  }

  /** A character of two halves is not counted in halves. */
  private static String whole(Reader text, char[] part, int length) throws IOException {
    String read = new String(part, 0, length);
    if (!Character.isHighSurrogate(part[length - 1])) {
      return read;
    }
    int rest = text.read();
    return rest < 0 ? read : read + (char) rest;
  }

  private static boolean control(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }
}
