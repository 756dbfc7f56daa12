package org.shifan.material.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Pictures from their first mark to their last: one that breaks off is refused. */
final class PictureCheck {

  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_END = 0x49454E44;
  private static final int JPEG_END = 0xD9;
  private static final int JPEG_SCAN = 0xDA;

  private PictureCheck() {}

  static void check(Path file, FileType type) throws Unfit {
    try (DataInputStream picture =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (type == FileType.PNG) {
        png(picture);
      } else {
        jpeg(picture);
      }
    } catch (IOException e) {
      throw Unfit.broken(type.label(), e);
    }
  }

  /** Chunk by chunk, each with its check sum. */
  private static void png(DataInputStream picture) throws IOException {
    picture.skipNBytes(PNG_SIGNATURE);
    byte[] buffer = new byte[8192];
    for (int kind = 0; kind != PNG_END; ) {
      int length = picture.readInt();
      kind = picture.readInt();
      if (length < 0) {
        throw new IOException("a chunk of impossible length");
      }
      CRC32 sum = new CRC32();
      for (int shift = 24; shift >= 0; shift -= 8) {
        sum.update(kind >>> shift);
      }
      for (int left = length; left > 0; ) {
        int read = picture.read(buffer, 0, Math.min(left, buffer.length));
        if (read < 0) {
          throw new EOFException();
        }
        sum.update(buffer, 0, read);
        left -= read;
      }
      if (picture.readInt() != (int) sum.getValue()) {
        throw new IOException("a chunk with a wrong check sum");
      }
    }
  }

  /** Segment by segment to the picture's data, and through these to the end mark. */
  private static void jpeg(DataInputStream picture) throws IOException {
    picture.skipNBytes(2);
    boolean drawn = false;
    for (int mark = mark(picture); mark != JPEG_END; mark = mark(picture)) {
      if (alone(mark)) {
        continue;
      }
      picture.skipNBytes(Math.max(0, picture.readUnsignedShort() - 2));
      drawn |= mark == JPEG_SCAN;
    }
    if (!drawn) {
      throw new IOException("a picture without data");
    }
  }

  private static boolean alone(int mark) {
    return mark == 0 || mark == 1 || (mark >= 0xD0 && mark <= 0xD8);
  }

  /** The next mark; what lies before it is the data of the picture. */
  private static int mark(InputStream picture) throws IOException {
    for (int before = 0, now = picture.read(); now >= 0; before = now, now = picture.read()) {
      if (before == 0xFF && now != 0 && now != 0xFF) {
        return now;
      }
    }
    throw new EOFException();
  }
}
