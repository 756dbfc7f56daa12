package org.shifan.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.shifan.calendar.SettableClock;
import org.springframework.stereotype.Component;

/** The temporary place for files that are looked into; what a crash left there goes at a start. */
@Component
class Spool {

  private static final String PREFIX = "shifan-material-";

  Spool(SettableClock clock) throws IOException {
    Instant old = clock.realInstant().minus(1, ChronoUnit.DAYS);
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path file : left) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** An empty file in the temporary place, which the caller deletes. */
  Path fresh() throws IOException {
    return Files.createTempFile(PREFIX, null);
  }

  /** A file in the temporary place. */
  record Spooled(Path file, long size, String sha256) {}

  /** Copies the content; where it breaks off, nothing is left. */
  Spooled copy(InputStream content) throws IOException {
    Path file = fresh();
    try {
      MessageDigest digest = DigestUtils.getSha256Digest();
      long size;
      try (var out = Files.newOutputStream(file);
          var in = new DigestInputStream(content, digest)) {
        size = in.transferTo(out);
      }
      return new Spooled(file, size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
