package org.shifan.access.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.access.standin.StandInRule.Person;
import org.shifan.programme.Refusal;

class StandInRuleTest {

  private static final Instant NOW = Instant.parse("2021-09-01T01:00:00Z");
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
  private static final Person WANG = new Person("mz-370102", true, List.of("civil-affairs-370102"));
  private static final Person LI = new Person("mz-370103", true, List.of("civil-affairs-370103"));

  private static List<String> check(Person absent, Person standIn, Instant from, Instant until) {
    return new StandInRule(NOW)
        .check(absent, standIn, from, until).stream().map(Refusal::reason).toList();
  }

  @Test
  void oneOfficialActsForAnotherForATimeThatEnds() {
    assertThat(check(WANG, LI, NOW, TOMORROW)).isEmpty();
    assertThat(check(WANG, LI, NOW.minus(Duration.ofDays(3)), TOMORROW)).isEmpty();
  }

  @Test
  void nobodyStandsInForThemselves() {
    assertThat(check(WANG, WANG, NOW, TOMORROW)).singleElement().asString().contains("两个人");
  }

  @Test
  void theTimeEndsAfterItsBeginningAndAfterNow() {
    assertThat(check(WANG, LI, TOMORROW, TOMORROW)).hasSize(1);
    assertThat(check(WANG, LI, NOW.minusSeconds(9), NOW)).hasSize(1);
    assertThat(check(WANG, LI, NOW, NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void theTimeIsAYearAtMost() {
    assertThat(check(WANG, LI, NOW, NOW.plus(Duration.ofDays(366)))).isEmpty();
    assertThat(check(WANG, LI, NOW, NOW.plus(Duration.ofDays(366)).plusSeconds(1)))
        .singleElement()
        .asString()
        .contains("366天");
  }

  @ParameterizedTest
  @ValueSource(strings = {"experts", "camunda-admin", "process-designers"})
  void sd64_15_expertsReviewThemselvesAndAdministratorsDecideNothing(String office) {
    Person other = new Person("expert-001", true, List.of(office));
    assertThat(check(other, LI, NOW, TOMORROW)).singleElement().asString().contains("SD64-15");
    assertThat(check(WANG, other, NOW, TOMORROW)).singleElement().asString().contains("SD64-15");
  }

  @Test
  void whomOnlyTheIdentityProviderKnowsHasNoOfficeToStandInFor() {
    Person elsewhere = new Person("mz-370199", true, List.of());
    assertThat(check(elsewhere, LI, NOW, TOMORROW))
        .singleElement()
        .asString()
        .contains("统一身份认证", "登记单位");
  }

  @Test
  void theTimeIsOneThatADatabaseKeeps() {
    Instant far = Instant.parse("+999999999-01-01T00:00:00Z");
    assertThat(check(WANG, LI, far, far.plusSeconds(9)))
        .singleElement()
        .asString()
        .contains("2199");
    assertThat(check(WANG, LI, far, far)).singleElement().asString().contains("2199");
  }

  @Test
  void whoIsUnknownIsNamed() {
    Person unknown = new Person("nobody", false, List.of());
    assertThat(check(unknown, LI, NOW, TOMORROW))
        .singleElement()
        .asString()
        .contains("“nobody”", "没有这个用户");
  }
}
