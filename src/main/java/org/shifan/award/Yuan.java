package org.shifan.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.shifan.programme.Decimals;

/** Amounts in yuan, to the cent (分). */
public final class Yuan {

  private static final int DECIMALS = 2;
  private static final int TEN_THOUSAND = 4;

  private Yuan() {}

  /** The amount typed; empty unless above zero with at most two decimals. */
  public static Optional<BigDecimal> positive(String typed) {
    return Decimals.read(typed)
        .filter(amount -> amount.signum() > 0 && Decimals.fits(amount, DECIMALS))
        .map(Yuan::cents);
  }

  /** The amount to the cent, half up. */
  public static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Percent of an amount, to the cent, half up. */
  public static BigDecimal percent(BigDecimal amount, int percent) {
    return cents(amount.multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
  }

  /** The amount as officials read it, such as 2000000.00元（200万元） or 12345.67元. */
  public static String text(BigDecimal amount) {
    BigDecimal cents = cents(amount);
    BigDecimal many = cents.movePointLeft(TEN_THOUSAND).stripTrailingZeros();
    boolean shorter = many.abs().compareTo(BigDecimal.ONE) >= 0 && many.scale() <= DECIMALS;
    return cents.toPlainString() + "元" + (shorter ? "（" + many.toPlainString() + "万元）" : "");
  }

  /** The amount as tables show it, such as 2,000,000.00. */
  public static String grouped(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", cents(amount));
  }
}
