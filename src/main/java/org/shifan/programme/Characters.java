package org.shifan.programme;

import java.util.function.IntPredicate;

/**
 * 字数 as Word and WPS count it: each Chinese character and each full-width punctuation mark is one,
 * each run of other characters without white space between them is one: “GDP增长5.5%” is 4
 * (MCA39-06).
 *
 * <p>Marks that Chinese fonts draw full-width (“”…—·①→) count as full-width, save an apostrophe
 * within a word. What has no width counts nothing and parts nothing.
 */
public final class Characters {

  private static final IntPredicate FULL_WIDTH_MARK =
      c ->
          between(c, 0x2014, 0x2027)
              || between(c, 0x2160, 0x217F)
              || between(c, 0x2190, 0x22FF)
              || between(c, 0x2460, 0x26FF)
              || between(c, 0x2E80, 0x2FFF)
              || between(c, 0x3001, 0x33FF)
              || between(c, 0xFE10, 0xFE1F)
              || between(c, 0xFE30, 0xFE6F)
              || between(c, 0xFF01, 0xFF60)
              || between(c, 0xFFE0, 0xFFE6)
              || c == 0x00B7;

  private static final int APOSTROPHE = 0x2019;

  private int count;
  private boolean inRun;
  private boolean apostrophe;

  /** The 字数 of a text. */
  public static int count(CharSequence text) {
    return new Characters().add(text).count();
  }

  /** Goes on with the next part of a text; a run that spans two parts is one. */
  public Characters add(CharSequence text) {
    text.codePoints().forEach(this::add);
    return this;
  }

  /** Parts what came from what comes, as white space does. */
  public Characters part() {
    settle();
    inRun = false;
    return this;
  }

  /** What was counted so far. */
  public int count() {
    return count + (apostrophe ? 1 : 0);
  }

  private void add(int c) {
    if (c == APOSTROPHE && inRun && !apostrophe) {
      apostrophe = true;
    } else if (blank(c)) {
      part();
    } else if (one(c)) {
      part();
      count++;
    } else if (!withoutWidth(c)) {
      letter();
    }
  }

  /** An apostrophe between two letters is part of their run. */
  private void letter() {
    apostrophe = false;
    if (!inRun) {
      count++;
      inRun = true;
    }
  }

  private void settle() {
    if (apostrophe) {
      count++;
      apostrophe = false;
    }
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean withoutWidth(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  private static boolean one(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, YI -> true;
      default -> FULL_WIDTH_MARK.test(c);
    };
  }

  private static boolean between(int c, int from, int to) {
    return from <= c && c <= to;
  }
}
