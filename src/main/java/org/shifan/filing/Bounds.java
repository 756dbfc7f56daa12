package org.shifan.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.programme.FilingRules;

/** How many rows lists and series of a form have by the round's rules, as the form says it. */
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
