package org.shifan.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.programme.FilingRules;

/** How many rows and 字数 a form takes by the round's rules, as the form says it. */
final class Bounds {

  private Bounds() {}

  /**
   * The words for each list, by its field, and each series, by its code, such as {@code 3至5}; for
   * each text, by its field (that of a list's column is {@code list_column}), such as {@code
   * 不超过4000字}.
   */
  static Map<String, String> of(FilingRules rules, String kind) {
    Map<String, String> bounds = new LinkedHashMap<>();
    rules
        .lists(kind)
        .forEach(list -> bounds.put(list.list(), text(list.minimum(), list.maximum())));
    rules
        .series(kind)
        .forEach(series -> bounds.put(series.code(), text(series.minimum(), series.maximum())));
    rules.texts(kind).forEach(text -> bounds.put(text.field().replace('.', '_'), characters(text)));
    return bounds;
  }

  /** The words for a text: that it is written at all is no length. */
  static String characters(FilingRules.TextRule text) {
    String least = text.minCharacters() > 1 ? "不少于" + text.minCharacters() + "字" : "";
    String most = text.maxCharacters() > 0 ? "不超过" + text.maxCharacters() + "字" : "";
    if (least.isEmpty() && most.isEmpty()) {
      return "字数不限";
    }
    return least.isEmpty() || most.isEmpty() ? least + most : least + "、" + most;
  }

  /**
   * The words for one.
   *
   * @param maximum at most; 0 where there is no limit
   */
  static String text(int minimum, int maximum) {
    if (maximum == 0) {
      return minimum == 0 ? "若干" : "至少" + minimum;
    }
    if (minimum == maximum) {
      return String.valueOf(maximum);
    }
    return minimum == 0 ? "至多" + maximum : minimum + "至" + maximum;
  }
}
