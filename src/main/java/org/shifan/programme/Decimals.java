package org.shifan.programme;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as typed, and writes them without superfluous zeros. */
public final class Decimals {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?");

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);
  private static final int DECIMALS = 20;

  private Decimals() {}

  /**
   * The number typed, without trailing zeros; empty for NaN, infinity, blanks and words, and for
   * more than 15 digits before or 20 after the point, which no score or amount has.
   */
  public static Optional<BigDecimal> read(String typed) {
    String text = typed == null ? "" : typed.strip();
    return Optional.of(text)
        .filter(t -> NUMBER.matcher(t).matches())
        .map(t -> new BigDecimal(t).stripTrailingZeros())
        .filter(number -> number.abs().compareTo(LIMIT) < 0 && fits(number, DECIMALS));
  }

  /** Whether the number needs no more than so many decimals. */
  public static boolean fits(BigDecimal number, int decimals) {
    return number.stripTrailingZeros().scale() <= decimals;
  }

  /** The number in plain digits without trailing zeros, such as 88.5 for 88.50. */
  public static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
