package org.shifan.guard.form;

import java.util.regex.Pattern;

/**
 * A text that a pattern may look at for so long only: a form's pattern comes from a designer, the
 * text from anybody, and some of the two together would be compared for years.
 */
final class BoundedText implements CharSequence {

  private static final int MOST_LOOKS = 2_000_000;

  private final CharSequence text;
  private final int[] looks;

  private BoundedText(CharSequence text, int[] looks) {
    this.text = text;
    this.looks = looks;
  }

  /** Whether the pattern is found in the text; what takes too long to find is not found. */
  static boolean has(Pattern pattern, String text) {
    try {
      return pattern.matcher(new BoundedText(text, new int[1])).find();
    } catch (TooLong | StackOverflowError tooLong) {
      return false;
    }
  }

  @Override
  public char charAt(int index) {
    if (++looks[0] > MOST_LOOKS) {
      throw new TooLong();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BoundedText(text.subSequence(start, end), looks);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the pattern takes too long", null, false, false);
    }
  }
}
