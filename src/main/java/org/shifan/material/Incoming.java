package org.shifan.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shifan.material.check.FileType;

/**
 * A file that has been looked into and may be taken, in a temporary place that is cleared on close.
 *
 * @param characters its 字数, or null
 * @param differences how it differs from its blank form, or null
 * @param reason why it is kept nevertheless, or null
 */
record Incoming(
    Path content,
    String fileName,
    long size,
    String sha256,
    FileType type,
    Integer characters,
    String differences,
    String reason)
    implements AutoCloseable {

  @Override
  public void close() {
    try {
      Files.deleteIfExists(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
