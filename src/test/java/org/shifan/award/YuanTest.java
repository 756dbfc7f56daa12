package org.shifan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as officials read them. */
class YuanTest {

  @ParameterizedTest
  @CsvSource({
    "2000000, 2000000.00元（200万元）",
    "60000000, 60000000.00元（6000万元）",
    "2345600, 2345600.00元（234.56万元）",
    "10000, 10000.00元（1万元）",
    "9999, 9999.00元",
    "2799999.99, 2799999.99元",
    "0, 0.00元"
  })
  void wholeAmountsAreSaidInTenThousandsToo(BigDecimal amount, String said) {
    assertThat(Yuan.text(amount)).isEqualTo(said);
  }
}
