package org.shifan.material.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF files: whole, with pages that can be read, neither encrypted nor with scripts. */
final class PdfCheck {

  /** “%%EOF” stands at the end; some programs write a little behind it. */
  private static final int TAIL = 2048;

  private PdfCheck() {}

  static void check(Path file) throws IOException, Unfit {
    if (!tail(file).contains("%%EOF")) {
      throw Unfit.broken(FileType.PDF.label(), null);
    }
    PdfBounds.check(file);
    try (PDDocument pdf =
        Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
      if (pdf.isEncrypted()) {
        throw Unfit.encrypted();
      }
      pages(pdf);
      if (scripted(pdf.getDocumentCatalog().getCOSObject())) {
        throw Unfit.withMacros();
      }
    } catch (InvalidPasswordException e) {
      throw Unfit.encrypted();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw Unfit.broken(FileType.PDF.label(), e);
    }
  }

  private static void pages(PDDocument pdf) throws IOException, Unfit {
    int pages = 0;
    for (PDPage page : pdf.getPages()) {
      PdfBounds.contents(page);
      pages++;
    }
    if (pages == 0 || pages != pdf.getNumberOfPages()) {
      throw new IOException("%d pages of %d".formatted(pages, pdf.getNumberOfPages()));
    }
  }

  /** Scripts of the document, and programs that it starts when it is opened. */
  private static boolean scripted(COSDictionary catalog) {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(COSName.JAVA_SCRIPT)) {
      return true;
    }
    COSDictionary action = catalog.getCOSDictionary(COSName.OPEN_ACTION);
    String kind = action == null ? null : action.getNameAsString(COSName.S);
    return "JavaScript".equals(kind) || "Launch".equals(kind);
  }

  private static String tail(Path file) throws IOException {
    try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, pdf.length())];
      pdf.seek(pdf.length() - tail.length);
      pdf.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1);
    }
  }
}
