package org.shifan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of every type that is taken, real ones. */
public final class SmallFiles {

  private SmallFiles() {}

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  /** A PDF of one page with a line of Latin text. */
  public static byte[] pdf(String line) {
    String draw = "BT /F1 12 Tf 72 720 Td (" + line.replaceAll("[^\\w .-]", "?") + ") Tj ET";
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + draw.length() + " >>\nstream\n" + draw + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (String object : objects) {
      places.add(pdf.length());
      pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 6\n0000000000 65535 f \n");
    places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
    pdf.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A Word file with these paragraphs. */
  public static byte[] docx(String... paragraphs) {
    return written(
        out -> {
          try (XWPFDocument word = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
              word.createParagraph().createRun().setText(paragraph);
            }
            word.write(out);
          }
        });
  }

  /** An Excel file with one cell. */
  public static byte[] xlsx(String cell) {
    return written(
        out -> {
          try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue(cell);
            book.write(out);
          }
        });
  }

  /** A picture in the format {@code png} or {@code jpg}. */
  public static byte[] picture(String format) {
    BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    return written(out -> ImageIO.write(picture, format, out));
  }

  /** A Word file, changed. */
  public static byte[] changed(byte[] docx, java.util.function.Consumer<XWPFDocument> change) {
    return written(
        out -> {
          try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            change.accept(word);
            word.write(out);
          }
        });
  }

  /** A Word file with macros, under the name of one without. */
  public static byte[] docxWithMacros() {
    return written(
        out -> {
          try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(docx("宏")))) {
            PackagePartName name = PackagingURIHelper.createPartName("/word/vbaProject.bin");
            PackagePart macros = word.createPart(name, "application/vnd.ms-office.vbaProject");
            try (OutputStream content = macros.getOutputStream()) {
              content.write(new byte[] {1, 2, 3});
            }
            word.save(out);
          } catch (InvalidFormatException e) {
            throw new IOException(e);
          }
        });
  }

  /** A PDF that opens with a password only. */
  public static byte[] encryptedPdf() {
    return written(
        out -> {
          try (PDDocument pdf = Loader.loadPDF(pdf("secret"))) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
          }
        });
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
