package org.shifan.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.award.AwardFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county disqualified while its city is at work leaves the city's stage, which goes on. */
@EngineTest
@Import(Province.class)
class DisqualifiedCountyTest {

  private static final String CITY = "371700";
  private static final String A = "371702";
  private static final String B = "371703";

  @Autowired private Province province;
  @Autowired private JdbcClient jdbc;
  @Autowired private ProcessEngine engine;
  @Autowired private Clock clock;
  private AwardFixture officials;

  @BeforeEach
  void twoCountiesHaveApplied() {
    officials = new AwardFixture(jdbc, engine, clock);
    officials.round("1");
    officials.clear();
    province.reset();
    province.roundIsOpen();
    province.cityStarts(CITY);
    province.applies(A);
    province.applies(B);
    province.visits(B, "88.5");
  }

  @AfterEach
  void nothingIsLeft() {
    officials.clear();
  }

  @Test
  void sd64_15_theCityNoLongerWaitsForItsVisit() {
    province.timePasses("2021-11-01T00:00");
    assertThat(province.tasks("recommend", CITY)).isEmpty();
    Map<String, String> charge = Map.of("county", A, "facts", "伪造床位数");
    officials.start("revocation", "civil-affairs-370000", "charge", charge);
    province.does("hear", A, "statement", Map.of("text", "不服"));
    province.does(
        "decideRevocation", A, "revocation", Map.of("decision", "revoke", "reason", "事实清楚"));

    assertThat(province.tasks("assessOnSite", A)).isEmpty();
    assertThat(province.tasks("awaitRecommendation", A)).isEmpty();
    assertThat(province.shows(province.task("recommend", CITY), "recommendation"))
        .contains(B)
        .doesNotContain(A);
  }
}
