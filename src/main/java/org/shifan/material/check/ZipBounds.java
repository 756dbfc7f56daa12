package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file whose every entry can be read to its end and is what was put in, and which is no bomb:
 * not too many entries, and inflated not more than twenty times its size or 64 MiB, whichever is
 * more.
 */
final class ZipBounds {

  private static final int MOST_ENTRIES = 20_000;
  private static final long MEBIBYTE = 1024L * 1024;
  private static final long ALWAYS_ALLOWED = 64 * MEBIBYTE;
  private static final int RATIO = 20;

  private final long allowed;
  private final byte[] buffer = new byte[64 * 1024];
  private long inflated;

  private ZipBounds(long allowed) {
    this.allowed = allowed;
  }

  /**
   * Reads it all.
   *
   * @throws ZipException where it is broken
   */
  static void check(Path file) throws IOException, Unfit {
    new ZipBounds(Math.max(ALWAYS_ALLOWED, RATIO * Files.size(file))).read(file);
  }

  private void read(Path file) throws IOException, Unfit {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new Unfit("文件内部有" + zip.size() + "个部分，超过" + MOST_ENTRIES + "个，不予接收");
      }
      Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
      while (entries.hasNext()) {
        entry(zip, entries.next());
      }
    } catch (IllegalArgumentException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void entry(ZipFile zip, ZipEntry entry) throws IOException, Unfit {
    CRC32 sum = new CRC32();
    try (InputStream content = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        inflated += read;
        if (inflated > allowed) {
          throw Unfit.inflated(allowed / MEBIBYTE);
        }
      }
    }
    if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
      throw new ZipException("wrong check sum of " + entry.getName());
    }
  }
}
