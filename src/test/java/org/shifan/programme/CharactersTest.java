package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** “每篇不超过3000字” (MCA39-06): 字数 as Chinese word processors count it. */
class CharactersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "养老服务 | 4",
        "GDP增长5.5% | 4",
        "2021年10月31日 | 6",
        "Shandong Province | 2",
        "e-mail: mz@shandong.gov.cn | 2",
        "（一）加强领导。 | 8",
        "“养老”…… | 6",
        "don’t stop | 2",
        "‘孝’ | 3",
        "it’ | 2",
        "全角ＡＢ１２ | 6",
        "①建设 ②运营 | 6",
        "a，b | 3",
        "中 文 | 2",
        "𠮷林 | 2",
        "zero\u200Bwidth | 1",
        "ひらがな | 4",
        "—— | 2",
        "'' | 0"
      })
  void mca39_06_counts(String text, int expected) {
    assertThat(Characters.count(text)).isEqualTo(expected);
  }

  @Test
  void mca39_06_aRunMayComeInParts() {
    assertThat(new Characters().add("GD").add("P增").add("长").count()).isEqualTo(3);
    assertThat(new Characters().add("one").part().add("two").count()).isEqualTo(2);
    assertThat(new Characters().add("don’").add("t").count()).isEqualTo(1);
  }

  @Test
  void mca39_06_whiteSpaceOfEveryKindParts() {
    assertThat(Characters.count("a\u3000b\u00A0c\td\ne")).isEqualTo(5);
    assertThat(Characters.count(" \u3000\n")).isZero();
  }
}
