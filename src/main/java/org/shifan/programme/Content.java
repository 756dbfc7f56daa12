package org.shifan.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what an application or a filing contains: materials and fields of work (SD64-04 to -06,
 * -17, -23).
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

  static List<MaterialKind> materials(Table table, int year, Values earlier) {
    return table.distinct(year, "code").stream().map(row -> material(row, earlier)).toList();
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
      List<String> points = subPoints.computeIfAbsent(code, c -> new ArrayList<>());
      String subPoint = subPoint(row, points);
      if (!subPoint.isEmpty() && !seen.add(subPoint)) {
        throw row.refuse("subPoint", "不与其他行重复的要点");
      }
      points.add(subPoint);
    }
    return names.entrySet().stream().map(e -> field(e, subPoints.get(e.getKey()))).toList();
  }

  /** A field without sub-points has one row, whose sub-point is empty. */
  private static String subPoint(Row row, List<String> before) {
    String subPoint = row.textOrNone("subPoint");
    if (before.contains("") || (subPoint.isEmpty() && !before.isEmpty())) {
      throw row.refuse("subPoint", "要点；没有要点的方面只有一行，写 \"\"");
    }
    return subPoint;
  }

  private static Rules.Field field(Map.Entry<String, String> codeAndName, List<String> points) {
    List<String> subPoints = points.stream().filter(point -> !point.isEmpty()).toList();
    return new Rules.Field(codeAndName.getKey(), codeAndName.getValue(), subPoints);
  }

  private static MaterialKind material(Row row, Values earlier) {
    int maximum = row.whole("maximum", 1, MOST_FILES);
    boolean older = !row.has("maxCharacters");
    List<String> formats = older ? row.words("formats") : formats(row);
    int most = row.whole("maxMegabytes", 1, older ? LARGEST_OF_OLDER : LARGEST_MEGABYTES);
    return new MaterialKind(
        row.code("code"),
        row.text("name"),
        row.upTo("minimum", MOST_FILES, "maximum", maximum),
        maximum,
        formats,
        Math.min(most, LARGEST_MEGABYTES),
        older ? 0 : characters(row, formats),
        older ? "" : blank(row, formats),
        !older && row.flag("mayDiffer"),
        row.has("filing") ? filing(row, earlier) : "",
        row.requiredRule());
  }

  /** Empty for the application's, a part's where the programme has tasks, else a kind of filing. */
  private static String filing(Row row, Values earlier) {
    String filing = row.textOrNone("filing");
    boolean part = filing.equals(MaterialKind.PART) && earlier.has(Layout.TASKS.id());
    return filing.isEmpty() || part ? filing : Filling.kind(row, "filing", earlier);
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
