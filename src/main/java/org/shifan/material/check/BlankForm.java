package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.shifan.programme.Refusals;

/**
 * A blank form in Word, and how a filled-in one differs from it: “不得随意修改表格格式” (MCA126-05).
 *
 * <p>The tables are the same, and what is printed in their cells stays. A cell that is empty in the
 * blank form takes anything; one with a gap (two spaces or more, or a line of underscores) takes
 * what is filled in there; a box □ may be ticked. Rows that are wholly empty may be repeated.
 */
public final class BlankForm {

  private static final Pattern GAP = Pattern.compile("[\\s\\u3000_＿]{2,}|[_＿]");
  private static final Pattern BOX = Pattern.compile("[□☐☑☒■√✓✔]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00A0\\u200B]+");

  private final List<List<List<String>>> tables;

  private BlankForm(List<List<List<String>>> tables) {
    this.tables = tables;
  }

  /**
   * The blank form of these bytes.
   *
   * @throws Unfit where it is no Word file, or has no table
   */
  public static BlankForm of(InputStream docx) throws IOException, Unfit {
    try (OPCPackage word = OPCPackage.open(docx)) {
      BlankForm blank = new BlankForm(tables(word));
      if (blank.tables.isEmpty()) {
        throw new Unfit("没有表格");
      }
      return blank;
    } catch (InvalidFormatException | XMLStreamException | RuntimeException e) {
      throw new Unfit("不是能打开的 docx 文件", e);
    }
  }

  /** Where a filled-in form differs: table, row, column, what is expected and what is there. */
  public List<String> differences(Path docx) throws IOException, Unfit {
    try (OPCPackage word = OfficeFiles.open(docx)) {
      return differences(tables(word));
    } catch (InvalidFormatException | XMLStreamException | RuntimeException e) {
      throw Unfit.broken(FileType.DOCX.label(), e);
    }
  }

  private List<String> differences(List<List<List<String>>> filled) {
    List<String> found = new ArrayList<>();
    if (filled.size() != tables.size()) {
      found.add("应有%d个表格，现有%d个".formatted(tables.size(), filled.size()));
    }
    for (int t = 0; t < Math.min(tables.size(), filled.size()); t++) {
      rows("表" + (t + 1), tables.get(t), filled.get(t), found);
    }
    return found;
  }

  private static void rows(
      String table, List<List<String>> blank, List<List<String>> filled, List<String> found) {
    int more = filled.size() - blank.size();
    int at = 0;
    for (int row = 0; row < blank.size(); row++, at++) {
      boolean repeatable = row > 0 && free(blank.get(row - 1));
      while (more > 0 && repeatable && !same(blank.get(row), filled.get(at))) {
        at++;
        more--;
      }
      if (at >= filled.size()) {
        found.add("%s应有%d行，现有%d行".formatted(table, blank.size(), filled.size()));
        return;
      }
      cells("%s第%d行".formatted(table, at + 1), blank.get(row), filled.get(at), found);
    }
    if (more > 0 && !free(blank.get(blank.size() - 1))) {
      found.add("%s应有%d行，现有%d行".formatted(table, blank.size(), filled.size()));
    }
  }

  private static void cells(
      String row, List<String> blank, List<String> filled, List<String> found) {
    if (blank.size() != filled.size()) {
      found.add("%s应有%d格，现有%d格".formatted(row, blank.size(), filled.size()));
      return;
    }
    for (int cell = 0; cell < blank.size(); cell++) {
      if (!keeps(blank.get(cell), filled.get(cell))) {
        found.add(
            "%s第%d列应为%s，现为%s"
                .formatted(
                    row,
                    cell + 1,
                    Refusals.quote(plain(blank.get(cell))),
                    Refusals.quote(plain(filled.get(cell)))));
      }
    }
  }

  private static boolean same(List<String> blank, List<String> filled) {
    List<String> found = new ArrayList<>();
    cells("", blank, filled, found);
    return found.isEmpty();
  }

  private static boolean free(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** Whether what is printed in the cell is there still. */
  private static boolean keeps(String blank, String filled) {
    if (blank.isBlank() || plain(blank).equals(plain(filled))) {
      return true;
    }
    String[] printed = GAP.split(blank.strip(), -1);
    if (printed.length == 1) {
      return false;
    }
    String rest = plain(filled);
    for (String part : printed) {
      String piece = plain(part);
      int at = rest.indexOf(piece);
      if (at < 0) {
        return false;
      }
      rest = rest.substring(at + piece.length());
    }
    return true;
  }

  private static String plain(String text) {
    return SPACE.matcher(BOX.matcher(text).replaceAll("□")).replaceAll("");
  }

  private static List<List<List<String>>> tables(OPCPackage word)
      throws IOException, InvalidFormatException, XMLStreamException {
    return WordTables.of(
        OfficeFiles.mainPart(word).orElseThrow(() -> new InvalidFormatException("no document")));
  }
}
