package org.shifan.programme;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes refusals as sentences that end with their rule's number. */
public final class Refusals {

  private static final int QUOTED = 40;
  private static final String NOTHING = "（空）";

  /** Signs of width nought, and fillers: a reason of nothing else is none. */
  private static final Pattern SHAPELESS =
      Pattern.compile("[\\p{Cf}\\u115f\\u1160\\u3164\\uffa0\\u2800]");

  private Refusals() {}

  /**
   * A refusal whose sentence ends with {@code （SD64-07）。}
   *
   * @param rule the rule's number
   * @param sentence the sentence without its full stop, with {@code %s} for the values
   * @param values the values; null for what was not typed
   */
  public static Refusal of(String rule, String sentence, Object... values) {
    Object[] said = Stream.of(values).map(value -> value == null ? NOTHING : value).toArray();
    return new Refusal(rule, String.format(Locale.ROOT, sentence, said) + "（" + rule + "）。");
  }

  /** What was typed, in Chinese quotes, cut where long; {@code （空）} where nothing was. */
  public static String quote(String typed) {
    if (blank(typed)) {
      return NOTHING;
    }
    String text = typed.strip();
    int length = text.codePointCount(0, text.length());
    return length <= QUOTED
        ? "“" + text + "”"
        : "“" + text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…”";
  }

  /** Whether nothing can be read; full-width spaces and signs without a shape count as nothing. */
  public static boolean blank(String typed) {
    return typed == null || visible(typed).isEmpty();
  }

  /** What can be read of a text, without what is around it. */
  public static String visible(String typed) {
    return SHAPELESS.matcher(typed).replaceAll("").strip();
  }
}
