package org.shifan.material.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shifan.programme.Refusals;

/** Looks into a file: what it is, whether it can be read, and what it holds. */
public final class ContentCheck {

  /**
   * What a file that may be taken holds.
   *
   * @param type its type by content
   * @param characters its 字数, or null where they are not counted
   */
  public record Found(FileType type, Integer characters) {}

  private ContentCheck() {}

  /**
   * Looks into a file that should be of the type its name says.
   *
   * @param formats the formats that would be taken, for the refusal
   * @throws Unfit where it is of another type, broken, encrypted, or holds macros
   */
  public static Found look(Path file, String fileName, List<String> formats)
      throws IOException, Unfit {
    Optional<FileType> named = FileType.named(fileName);
    Content content = Sniffer.sniff(file);
    if (named.isEmpty() || !content.is(named.get())) {
      throw new Unfit(
          "文件%s的内容是%s，与文件名的结尾不符；可以上传的格式为%s，请从原来的程序另存为其中一种，不要只改文件名"
              .formatted(Refusals.quote(fileName), content.label(), String.join("、", formats)));
    }
    FileType type = named.get();
    readable(file, type);
    return new Found(type, characters(file, type));
  }

  private static void readable(Path file, FileType type) throws IOException, Unfit {
    switch (type) {
      case DOCX, XLSX -> OoxmlCheck.check(file, type);
      case DOC, XLS -> CompoundCheck.check(file, type);
      case PDF -> PdfCheck.check(file);
      case JPG, PNG -> PictureCheck.check(file, type);
      case TXT -> {}
    }
  }

  private static Integer characters(Path file, FileType type) throws IOException, Unfit {
    return switch (type) {
      case DOCX -> WordText.count(file);
      case TXT -> PlainText.count(file);
      default -> null;
    };
  }
}
