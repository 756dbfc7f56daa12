package org.shifan.experience;

import java.util.Map;

/** What officials call the columns of an experience. */
final class Columns {

  private static final Map<String, String> NAMES =
      Map.of(
          "issue", "专项问题或专项工作",
          "facts", "基本情况",
          "methods", "主要做法",
          "results", "工作成效",
          "insights", "经验启示");

  private Columns() {}

  static String name(String column) {
    return NAMES.getOrDefault(column, column);
  }
}
