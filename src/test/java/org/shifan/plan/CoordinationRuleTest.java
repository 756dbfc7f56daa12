package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.programme.Refusal;

class CoordinationRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 4, 16);

  @ParameterizedTest
  @CsvSource({"2021-04-16, 现为2021年4月16日", ", 现为（空）"})
  void cj2021_06_anUrgedTaskHasADayToCome(LocalDate until, String now) {
    assertThat(refusals(row("urge", until))).singleElement().asString().contains("今天之后", now);
  }

  @Test
  void cj2021_06_anUrgedTaskWithADayToComeAndAnAssistedOneAreDecided() {
    assertThat(refusals(row("urge", TODAY.plusDays(1)))).isEmpty();
    assertThat(refusals(row("assist", null))).isEmpty();
  }

  private static Coordinate.Row row(String decision, LocalDate until) {
    return new Coordinate.Row(28, decision, until, "专班推进");
  }

  private static List<String> refusals(Coordinate.Row row) {
    return new CoordinationRule(List.of(28), TODAY)
        .check(List.of(row)).stream().map(Refusal::reason).toList();
  }
}
