package org.shifan.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.programme.FilingRules;

/**
 * How many rows lists and series of a form have by the round's rules, and how long its texts are,
 * as the form and the refusals say it.
 */
final class Bounds {

  private Bounds() {}

  /** The words for each list, by its field, and each series, by its code: such as {@code 3至5}. */
  static Map<String, String> of(FilingRules rules, String kind) {
    Map<String, String> bounds = new LinkedHashMap<>();
    rules
        .lists(kind)
        .forEach(list -> bounds.put(list.list(), text(list.minimum(), list.maximum())));
    rules
        .series(kind)
        .forEach(series -> bounds.put(series.code(), text(series.minimum(), series.maximum())));
    return bounds;
  }

  /**
   * The words for each text, by its field, where that is in a list by {@code list_column}: such as
   * {@code 不少于20字，不超过4000字}.
   */
  static Map<String, String> lengths(FilingRules rules, String kind) {
    Map<String, String> lengths = new LinkedHashMap<>();
    rules
        .texts(kind)
        .forEach(
            text ->
                lengths.put(
                    text.field().replace('.', '_'),
                    characters(text.minCharacters(), text.maxCharacters())));
    return lengths;
  }

  /**
   * The words for the length of one.
   *
   * @param maximum at most, in 字数; 0 where there is no limit
   */
  static String characters(int minimum, int maximum) {
    String least = minimum > 1 || maximum == 0 ? "不少于" + minimum + "字" : "";
    String most = maximum > 0 ? "不超过" + maximum + "字" : "";
    return least.isEmpty() || most.isEmpty() ? least + most : least + "，" + most;
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
