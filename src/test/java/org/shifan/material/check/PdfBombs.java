package org.shifan.material.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** PDFs that are small as files and vast in memory. */
final class PdfBombs {

  private PdfBombs() {}

  /** A table of objects that inflates to 80 MiB. */
  static void objectStream(OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflated = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 80; i++) {
        deflated.write(new byte[1024 * 1024]);
      }
    }
    out.write(ascii("%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 8 /Filter /FlateDecode"));
    out.write(ascii(" /Length " + packed.size() + " >>\nstream\n"));
    packed.writeTo(out);
    out.write(ascii("\nendstream\nendobj\ntrailer\n<< /Root 2 0 R >>\nstartxref\n0\n%%EOF\n"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
