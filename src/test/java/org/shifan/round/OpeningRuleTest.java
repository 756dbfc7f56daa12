package org.shifan.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shifan.Province;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;
import org.shifan.programme.SmallModel;

/** “自2021至2023年……每年评选20个左右” (SD64-01, SD64-03). */
class OpeningRuleTest {

  private static final Rules PILOT =
      SmallModel.of("xj2015")
          .with(
              "windows",
              "step | name | month | day",
              "\"plan\" | \"方案报送\" | 5 | 20",
              "\"letter\" | \"签订承诺书\" | 5 | 31")
          .rules();

  private static Rules rules;

  @BeforeAll
  static void readRules() throws Exception {
    try (InputStream dmn = Files.newInputStream(Path.of("processes/sd64/sd64.dmn"))) {
      rules = RulesReader.of(dmn).forYear(2021);
    }
  }

  private static List<String> reasons(boolean first, Integer size, String budget, String now) {
    BigDecimal yuan = budget == null ? null : new BigDecimal(budget);
    return new OpeningRule(rules, 136, first)
        .refusals(new RoundRequest(2021, size, yuan), Province.at(now)).stream()
            .map(Refusal::reason)
            .toList();
  }

  @Test
  void sd64_01_opensOnceAYear() {
    assertThat(reasons(true, 20, "1", "2021-09-01T09:00")).isEmpty();
    assertThat(reasons(false, 20, "1", "2021-09-01T09:00"))
        .singleElement()
        .asString()
        .contains("2021年度已经开启");
  }

  @Test
  void sd64_06_opensBeforeTheApplicationWindowCloses() {
    assertThat(reasons(true, 20, "1", "2021-10-31T23:59")).isEmpty();
    assertThat(reasons(true, 20, "1", "2021-11-01T00:00"))
        .singleElement()
        .asString()
        .contains("2021年10月31日24:00");
  }

  @Test
  void sd64_03_selectsAtLeastOneAndAtMostEveryCounty() {
    assertThat(reasons(true, 1, "1", "2021-09-01T09:00")).isEmpty();
    assertThat(reasons(true, 136, "1", "2021-09-01T09:00")).isEmpty();
    assertThat(reasons(true, 0, "1", "2021-09-01T09:00")).hasSize(1);
    assertThat(reasons(true, 137, "1", "2021-09-01T09:00")).hasSize(1);
  }

  @Test
  void sd64_10_hasABudgetInYuanAndFen() {
    assertThat(reasons(true, null, "0.01", "2021-09-01T09:00")).isEmpty();
    assertThat(reasons(true, null, "0", "2021-09-01T09:00")).hasSize(1);
    assertThat(reasons(true, null, null, "2021-09-01T09:00")).hasSize(1);
    assertThat(reasons(true, null, "0.001", "2021-09-01T09:00")).hasSize(1);
    assertThat(reasons(true, null, "9999999999999.99", "2021-09-01T09:00")).isEmpty();
    assertThat(reasons(true, null, "10000000000000", "2021-09-01T09:00")).hasSize(1);
  }

  @Test
  void whatIsBrokenIsTheProgrammesOwnRule() {
    assertThat(refusals(rules, false, "2021-11-01T00:00"))
        .extracting(Refusal::rule)
        .containsExactly("SD64-01", "SD64-06", "SD64-03", "SD64-10");
    assertThat(refusals(PILOT, false, "2015-05-21T00:00"))
        .extracting(Refusal::rule)
        .containsExactly("XJ2015-01", "XJ2015-09");
  }

  @Test
  void aProgrammeWithoutNumberOrAwardOpensBeforeItsFirstWindowCloses() {
    assertThat(refusals(PILOT, true, "2015-05-20T23:59")).isEmpty();
    assertThat(refusals(PILOT, true, "2015-05-21T00:00"))
        .extracting(Refusal::reason)
        .containsExactly("2015年度方案报送截止时间为2015年5月20日24:00，已经过去，不能开启");
  }

  private static List<Refusal> refusals(Rules of, boolean first, String now) {
    return new OpeningRule(of, 136, first)
        .refusals(new RoundRequest(of.year(), 0, null), Province.at(now));
  }
}
