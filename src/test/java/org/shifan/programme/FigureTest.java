package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final Target BEDS =
      new Target(
          "beds",
          "每千名老年人拥有养老床位",
          "张",
          new BigDecimal("35"),
          true,
          true,
          "养老床位数（张）",
          "老年人口数（千人）",
          "XJ2015-03");
  private static final Target COMMUNITIES =
      new Target(
          "communities",
          "养老服务覆盖城市社区",
          "%",
          new BigDecimal("80"),
          true,
          true,
          "已覆盖的城市社区（个）",
          "城市社区总数（个）",
          "XJ2015-03");

  @Test
  void xj2015_03_thirtyFiveBedsAThousandAreMet() {
    Figure figure = figure(BEDS, "1750", "50");
    assertThat(figure.value()).contains(new BigDecimal("35.00"));
    assertThat(figure.met()).contains(true);
    assertThat(figure(BEDS, "1749", "50").met()).contains(false);
    assertThat(figure.goal()).isEqualTo("力争不低于35张");
    assertThat(figure.formula()).isEqualTo("养老床位数（张）÷老年人口数（千人）");
    assertThat(figure.arithmetic()).isEqualTo("1750÷50＝35张，已达到");
  }

  @Test
  void xj2015_03_aShareIsInPercent() {
    assertThat(figure(COMMUNITIES, "8", "10").met()).contains(true);
    Figure less = figure(COMMUNITIES, "799", "1000");
    assertThat(less.met()).contains(false);
    assertThat(less.arithmetic()).isEqualTo("799÷1000×100%＝79.9%，未达到");
    Figure nearly = figure(COMMUNITIES, "79996", "100000");
    assertThat(nearly.met()).contains(false);
    assertThat(nearly.arithmetic()).contains("＝79.99%，未达到");
    assertThat(less.goal()).isEqualTo("力争不低于80%");
  }

  @Test
  void whereThereIsNothingOfTheKindThereIsNoFigure() {
    assertThat(figure(COMMUNITIES, "0", "0").value()).isEmpty();
    assertThat(figure(COMMUNITIES, "0", "0").met()).isEmpty();
    assertThat(new Figure(BEDS, null, null).arithmetic()).isEmpty();
    assertThat(new Figure(BEDS, BigDecimal.ONE, null).value()).isEmpty();
  }

  @Test
  void aPlainFigureIsComparedAsItIs() {
    Target exactly =
        new Target("models", "示范社区", "个", new BigDecimal("5"), false, false, "", "", "X-01");
    Figure figure = new Figure(exactly, new BigDecimal("5"), null);
    assertThat(figure.met()).contains(true);
    assertThat(new Figure(exactly, new BigDecimal("6"), null).met()).contains(false);
    assertThat(figure.goal()).isEqualTo("为5个");
    assertThat(figure.formula()).isEqualTo("示范社区");
    assertThat(figure.arithmetic()).isEqualTo("5个，已达到");
  }

  private static Figure figure(Target target, String numerator, String denominator) {
    return new Figure(target, new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
