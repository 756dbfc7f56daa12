package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Compressed parts of a PDF can be inflated, and not without bounds: its tables of objects, which
 * are read whole into memory, and what its pages draw.
 */
final class PdfBounds {

  private static final long MEBIBYTE = 1024L * 1024;
  private static final long LARGEST_PART = 64 * MEBIBYTE;
  private static final int PART = 64 * 1024;

  /** How far the dictionary of a compressed table of objects may reach. */
  private static final int DICTIONARY = 1024;

  private PdfBounds() {}

  /** The tables of objects, which the reader would inflate in memory. */
  static void check(Path file) throws IOException, Unfit {
    try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
      byte[] window = new byte[PART + DICTIONARY];
      for (long start = 0; start < pdf.length(); start += PART) {
        pdf.seek(start);
        int read = Math.max(0, pdf.read(window));
        tables(pdf, start, new String(window, 0, read, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static void tables(RandomAccessFile pdf, long start, String window)
      throws IOException, Unfit {
    for (String table : new String[] {"/ObjStm", "/XRef"}) {
      for (int at = window.indexOf(table); at >= 0; at = window.indexOf(table, at + 1)) {
        int stream = window.indexOf("stream", at);
        if (at < PART && stream >= 0 && stream - at < DICTIONARY) {
          inflate(pdf, start + stream + "stream".length());
        }
      }
    }
  }

  private static void inflate(RandomAccessFile pdf, long from) throws IOException, Unfit {
    pdf.seek(from);
    int first = pdf.read();
    while (first == '\r' || first == '\n') {
      first = pdf.read();
    }
    if (first < 0) {
      return;
    }
    pdf.seek(pdf.getFilePointer() - 1);
    Inflater inflater = new Inflater();
    byte[] part = new byte[PART];
    try {
      inflate(inflater, () -> pdf.read(part), part);
    } catch (DataFormatException e) {
      // not compressed in this manner, or broken: the reader says so
    } finally {
      inflater.end();
    }
  }

  /** What a page draws, where it is compressed in the common manner. */
  static void contents(PDPage page) throws IOException, Unfit {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      COSStream stream = streams.next().getCOSObject();
      COSBase filter = stream.getFilters();
      if (COSName.FLATE_DECODE.equals(filter)) {
        drawn(stream);
      }
    }
  }

  private static void drawn(COSStream stream) throws IOException, Unfit {
    Inflater inflater = new Inflater();
    byte[] part = new byte[PART];
    try (InputStream raw = stream.createRawInputStream()) {
      inflate(inflater, () -> raw.read(part), part);
    } catch (DataFormatException e) {
      throw new IOException("a page's content cannot be inflated", e);
    } finally {
      inflater.end();
    }
  }

  private interface Source {
    int read() throws IOException;
  }

  private static void inflate(Inflater inflater, Source source, byte[] part)
      throws IOException, DataFormatException, Unfit {
    byte[] out = new byte[PART];
    while (!inflater.finished() && inflater.getTotalOut() <= LARGEST_PART) {
      int inflated = inflater.inflate(out);
      if (inflated == 0 && (inflater.needsDictionary() || !refill(inflater, source, part))) {
        return;
      }
    }
    if (inflater.getTotalOut() > LARGEST_PART) {
      throw Unfit.inflated(LARGEST_PART / MEBIBYTE);
    }
  }

  private static boolean refill(Inflater inflater, Source source, byte[] part) throws IOException {
    if (!inflater.needsInput()) {
      return true;
    }
    int read = source.read();
    if (read > 0) {
      inflater.setInput(part, 0, read);
    }
    return read > 0;
  }
}
