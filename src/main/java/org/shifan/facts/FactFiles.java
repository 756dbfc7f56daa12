package org.shifan.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds a fact file: the administrator's in {@code shifan.data.dir} where there is one of that
 * name, else the packaged one.
 */
@Component
public class FactFiles {

  private final String directory;

  /**
   * Looks into a directory first.
   *
   * @param directory the administrator's directory, empty for none
   * @throws FactFileException when a directory is named that is none
   */
  public FactFiles(@Value("${shifan.data.dir:}") String directory) {
    this.directory = directory.strip();
    if (!this.directory.isEmpty() && !Files.isDirectory(Path.of(this.directory))) {
      throw new FactFileException(
          "shifan.data.dir", "'" + this.directory + "'", "an existing directory");
    }
  }

  /**
   * Opens a file in UTF-8, with or without byte order mark.
   *
   * @param name the file's name, such as {@code regions.csv}
   * @param header the header line it must have
   * @throws FactFileException when the file is not as it must be: no fallback hides a broken one
   */
  public FactFile open(String name, String header) {
    Path replacement = Path.of(directory).resolve(name);
    try {
      if (!directory.isEmpty() && Files.exists(replacement)) {
        String source = replacement.toAbsolutePath().toString();
        return read(source, Files.readAllBytes(replacement), header);
      }
      try (InputStream in = FactFiles.class.getResourceAsStream("/data/" + name)) {
        if (in == null) {
          throw new FactFileException(name, "no packaged file", "/data/" + name);
        }
        return read("packaged " + name, in.readAllBytes(), header);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static FactFile read(String source, byte[] bytes, String header) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return FactFile.read(source, new StringReader(text), header);
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new FactFileException(source, line, "bytes that are not UTF-8", "UTF-8, not GBK");
    }
  }
}
