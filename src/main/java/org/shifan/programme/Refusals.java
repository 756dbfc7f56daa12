package org.shifan.programme;

import java.util.Locale;

/** Writes refusals as sentences that end with their rule's number. */
public final class Refusals {

  private static final int QUOTED = 40;

  private Refusals() {}

  /**
   * A refusal whose sentence ends with {@code （SD64-07）。}
   *
   * @param rule the rule's number
   * @param sentence the sentence without its full stop, with {@code %s} for the values
   * @param values the values
   */
  public static Refusal of(String rule, String sentence, Object... values) {
    return new Refusal(rule, String.format(Locale.ROOT, sentence, values) + "（" + rule + "）。");
  }

  /** What was typed, in Chinese quotes, cut where long; {@code （空）} where nothing was. */
  public static String quote(String typed) {
    if (blank(typed)) {
      return "（空）";
    }
    String text = typed.strip();
    int length = text.codePointCount(0, text.length());
    return length <= QUOTED
        ? "“" + text + "”"
        : "“" + text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…”";
  }

  /** Whether nothing was typed; full-width spaces count as nothing. */
  public static boolean blank(String typed) {
    return typed == null || typed.isBlank();
  }
}
