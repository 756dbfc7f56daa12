package org.shifan.material.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of files that may be taken, told apart by their content. */
public enum FileType {
  DOCX(
      "Word 文件（docx）",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  DOC("Word 97-2003 文件（doc）", "application/msword", "doc"),
  XLSX(
      "Excel 文件（xlsx）",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx"),
  XLS("Excel 97-2003 文件（xls）", "application/vnd.ms-excel", "xls"),
  PDF("PDF 文件", "application/pdf", "pdf"),
  JPG("JPEG 图片", "image/jpeg", "jpg", "jpeg"),
  PNG("PNG 图片", "image/png", "png"),
  TXT("纯文本文件（txt）", "text/plain;charset=UTF-8", "txt");

  private final String label;
  private final String mediaType;
  private final String[] endings;

  FileType(String label, String mediaType, String... endings) {
    this.label = label;
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /** The type that a file's name says. */
  public static Optional<FileType> named(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> Arrays.asList(type.endings).contains(ending))
        .findFirst();
  }

  /** As officials name it. */
  public String label() {
    return label;
  }

  /** Its media type, for downloads. */
  public String mediaType() {
    return mediaType;
  }

  /** Its name in the materials table. */
  public String format() {
    return endings[0];
  }
}
