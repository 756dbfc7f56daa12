package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Tells by its content what a file is, whatever its name. */
final class Sniffer {

  /** A PDF's header may stand behind some bytes of others. */
  private static final int HEAD = 1024;

  private Sniffer() {}

  static Content sniff(Path file) throws IOException, Unfit {
    byte[] head = head(file);
    if (text(head).contains("%PDF-")) {
      return Content.of(FileType.PDF);
    }
    return switch (FileMagic.valueOf(head)) {
      case OOXML -> OfficeFiles.zip(file);
      case OLE2 -> OfficeFiles.compound(file);
      case JPEG -> Content.of(FileType.JPG);
      case PNG -> Content.of(FileType.PNG);
      case GIF -> Content.other("GIF 图片");
      case TIFF -> Content.other("TIFF 图片");
      case BMP -> Content.other("BMP 图片");
      case RTF -> Content.other("RTF 文件");
      case WORD2, MSWRITE, BIFF2, BIFF3, BIFF4 -> Content.other("早期版本的 Office 文件");
      default -> rest(file, head);
    };
  }

  private static Content rest(Path file, byte[] head) throws IOException {
    String start = text(head);
    if (start.startsWith("MZ") || start.startsWith("\u007fELF")) {
      return Content.other("可执行程序");
    }
    if (start.startsWith("Rar!") || start.startsWith("7z") || start.startsWith("\u001f\u008b")) {
      return Content.other("压缩包");
    }
    if (PlainText.is(file)) {
      return markup(start) ? Content.other("网页或者 XML 文件") : Content.of(FileType.TXT);
    }
    return Content.other("无法识别的内容");
  }

  private static boolean markup(String start) {
    return start.strip().matches("(?si)(<!doctype|<html|<\\?xml).*");
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
