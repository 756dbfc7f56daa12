package org.shifan.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what an application contains: materials and innovation fields (SD64-04 to -06, -17, -23).
 */
final class Content {

  private static final int MOST_FILES = 1_000;
  private static final int MOST_CHARACTERS = 10_000_000;

  /** The largest file that the server takes at all: the multipart limit of application.yml. */
  private static final int LARGEST_MEGABYTES = 200;

  /** What tables could say that do not know of limits of characters yet. */
  private static final int LARGEST_OF_OLDER = 1_024;

  /** The formats whose content can be checked. */
  private static final List<String> FORMATS =
      List.of("docx", "doc", "xlsx", "xls", "pdf", "jpg", "png", "txt");

  /** The formats whose characters can be counted. */
  private static final List<String> COUNTED = List.of("docx", "txt");

  private static final String BLANK = "[\\w\\p{IsHan}-]{1,80}\\.docx";

  private Content() {}

  static List<Rules.MaterialKind> materials(Table table, int year) {
    return table.distinct(year, "code").stream().map(Content::material).toList();
  }

  /**
   * The fields in the order of their first rows; the sub-points of a field in the order of rows.
   */
  static List<Rules.Field> fields(Table table, int year) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<String>> subPoints = new LinkedHashMap<>();
    var seen = new HashSet<String>();
    for (Row row : table.list(year)) {
      String code = row.code("code");
      String name = names.computeIfAbsent(code, c -> row.text("name"));
      if (!name.equals(row.text("name"))) {
        throw row.refuse("name", "与代码 " + code + " 的其他行相同的“" + name + "”");
      }
      if (!seen.add(row.text("subPoint"))) {
        throw row.refuse("subPoint", "不与其他行重复的要点");
      }
      subPoints.computeIfAbsent(code, c -> new ArrayList<>()).add(row.text("subPoint"));
    }
    return names.entrySet().stream()
        .map(e -> new Rules.Field(e.getKey(), e.getValue(), List.copyOf(subPoints.get(e.getKey()))))
        .toList();
  }

  private static Rules.MaterialKind material(Row row) {
    int maximum = row.whole("maximum", 1, MOST_FILES);
    int minimum = row.whole("minimum", 0, MOST_FILES);
    if (minimum > maximum) {
      throw row.refuse("minimum", "不大于“最多”(maximum)列的值（" + maximum + "）");
    }
    boolean older = !row.has("maxCharacters");
    List<String> formats = older ? row.words("formats") : formats(row);
    int most = row.whole("maxMegabytes", 1, older ? LARGEST_OF_OLDER : LARGEST_MEGABYTES);
    return new Rules.MaterialKind(
        row.code("code"),
        row.text("name"),
        minimum,
        maximum,
        formats,
        Math.min(most, LARGEST_MEGABYTES),
        older ? 0 : characters(row, formats),
        older ? "" : blank(row, formats),
        !older && row.flag("mayDiffer"),
        row.requiredRule());
  }

  private static List<String> formats(Row row) {
    List<String> formats = row.words("formats");
    if (!FORMATS.containsAll(formats)) {
      throw row.refuse("formats", "只含能检查的格式：" + String.join("、", FORMATS));
    }
    return formats;
  }

  private static int characters(Row row, List<String> formats) {
    int characters = row.whole("maxCharacters", 0, MOST_CHARACTERS);
    if (characters > 0 && !COUNTED.containsAll(formats)) {
      throw row.refuse("maxCharacters", "0：有字数上限的材料，格式只能是 " + String.join("、", COUNTED));
    }
    return characters;
  }

  private static String blank(Row row, List<String> formats) {
    String blank = row.textOrNone("blank");
    if (!blank.isEmpty() && (!blank.matches(BLANK) || !formats.contains("docx"))) {
      throw row.refuse("blank", "不带路径的 .docx 文件名，且格式含 docx；没有空白表的写 \"\"");
    }
    return blank;
  }
}
