package org.shifan.material.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.shifan.material.check.ContentCheck;
import org.shifan.material.check.FileType;
import org.shifan.material.check.Unfit;

/** Previews of files that hold text: Word files, of today and of 97-2003, and plain text. */
public final class Previews {

  /** Files of 97-2003 are read in memory, whole. */
  private static final long LARGEST_OF_OLD = 16L * 1024 * 1024;

  private Previews() {}

  /** Whether there are previews of this type. */
  public static boolean known(FileType type) {
    return type == FileType.DOCX || type == FileType.DOC || type == FileType.TXT;
  }

  /**
   * The preview of a file, which is looked into once more: it may have come before there were
   * checks.
   *
   * @throws Unfit where it cannot be shown; the message says to officials why
   */
  public static Preview of(Path file, String fileName) throws IOException, Unfit {
    List<String> said = FileType.named(fileName).map(FileType::format).stream().toList();
    FileType type = ContentCheck.look(file, fileName, said).type();
    try {
      return switch (type) {
        case DOCX -> WordPreview.of(file);
        case DOC -> old(file);
        case TXT -> plain(file);
        default -> throw new Unfit(type.label() + "没有文字预览，请下载后查看");
      };
    } catch (InvalidFormatException | XMLStreamException | RuntimeException e) {
      throw new Unfit("这个文件不能预览，请下载后查看", e);
    }
  }

  private static Preview old(Path file) throws IOException, Unfit {
    if (Files.size(file) > LARGEST_OF_OLD) {
      throw new Unfit("超过16MB的 doc 文件不能预览，请下载后查看");
    }
    Blocks found = new Blocks();
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true);
        HWPFDocument word = new HWPFDocument(compound.getRoot());
        WordExtractor text = new WordExtractor(word)) {
      for (String paragraph : text.getParagraphText()) {
        found.text(
            0, WordExtractor.stripFields(paragraph).replaceAll("[\\p{Cntrl}&&[^\n\t]]", " "));
      }
    }
    return found.preview();
  }

  private static Preview plain(Path file) throws IOException {
    Blocks found = new Blocks();
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      char[] part = new char[8192];
      StringBuilder line = new StringBuilder();
      for (int read = text.read(part); read >= 0 && !found.full(); read = text.read(part)) {
        line.append(part, 0, read);
        int end = line.lastIndexOf("\n");
        if (end >= 0) {
          line.substring(0, end).lines().forEach(one -> found.text(0, one));
          line.delete(0, end + 1);
        } else if (line.length() > 100_000) {
          found.text(0, line.toString());
          line.setLength(0);
        }
      }
      line.toString().lines().forEach(one -> found.text(0, one));
    }
    return found.preview();
  }
}
