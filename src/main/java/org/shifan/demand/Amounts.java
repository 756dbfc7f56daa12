package org.shifan.demand;

import org.shifan.programme.FilingRules;

/** Numbers with their bounds, as officials write them. */
final class Amounts {

  private Amounts() {}

  /**
   * 1至3个, 不超过3个, 不少于1个, 限1个; 不限 where there is neither bound.
   *
   * @param maximum at most; 0 where there is no limit
   */
  static String of(int minimum, int maximum, String unit) {
    if (maximum == 0) {
      return minimum == 0 ? "不限" : "不少于" + minimum + unit;
    }
    if (minimum == maximum) {
      return "限" + maximum + unit;
    }
    return minimum == 0 ? "不超过" + maximum + unit : minimum + "至" + maximum + unit;
  }

  /** How long a text is: that it is there at all is no length. */
  static String characters(FilingRules.TextRule text) {
    int minimum = text.minCharacters() > 1 ? text.minCharacters() : 0;
    return of(minimum, text.maxCharacters(), "字");
  }
}
