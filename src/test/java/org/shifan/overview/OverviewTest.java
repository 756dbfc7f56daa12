package org.shifan.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.bench.RoundTrips;
import org.shifan.process.Offices;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The round at a glance tells what the tables and the engine say, and to each what is theirs. */
@EngineTest
@Import(Province.class)
class OverviewTest {

  private static final String JINAN = "370100";
  private static final String LIXIA = "370102";

  @Autowired private Province province;
  @Autowired private Overviews overviews;
  @Autowired private Rounds rounds;
  @Autowired private ProgrammeNames programmes;
  @Autowired private Regions regions;
  @Autowired private Offices offices;
  @Autowired private Clock clock;
  @Autowired private IdentityService identity;
  @Autowired private RuntimeService runtime;
  @Autowired private DataSource database;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void twoCitiesHaveStarted() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(JINAN);
    province.cityStarts("370500");
  }

  @AfterEach
  void nobodyIsHere() {
    identity.clearAuthentication();
  }

  private Overview seenBy(String... offices) {
    identity.setAuthentication("someone", List.of(offices));
    try {
      return overviews.of(Province.ROUND);
    } finally {
      identity.clearAuthentication();
    }
  }

  private static List<Integer> counties(Overview overview) {
    return overview.funnel().stream().map(Overview.Step::counties).toList();
  }

  @Test
  void theFunnelCountsHowFarTheCountiesHaveCome() {
    province.applies(LIXIA);
    province.applies("370103");
    province.visits(LIXIA, "90");
    Overview overview = seenBy("camunda-admin");
    assertThat(overview.funnel().stream().map(Overview.Step::name))
        .containsExactly("可申报", "已申报", "已考察", "已推荐", "已受理", "已入选", "已认定", "已奖励");
    assertThat(counties(overview)).containsExactly(17, 2, 1, 0, 0, 0, 0, 0);
    Overview.City jinan = overview.cities().get(0);
    assertThat(jinan.name()).isEqualTo("济南市");
    assertThat(jinan.submitted()).isEqualTo(2);
    assertThat(jinan.instance()).isNotNull();
    assertThat(jinan.counties().get(0).status()).isEqualTo("已考察");
  }

  @Test
  void whatWaitsIsToldByOfficeAndWhatIsLateByTheSystemsClock() {
    Overview overview = seenBy("camunda-admin");
    Overview.Waiting waiting = overview.waiting().get(0);
    assertThat(waiting.task()).isEqualTo("填报申报");
    assertThat(waiting.count()).isEqualTo(17);
    Overview.Task first = waiting.tasks().get(0);
    assertThat(first.office()).isEqualTo("历下区民政局");
    assertThat(first.region()).contains("历下区");
    assertThat(first.daysLeft()).isEqualTo(60);
    assertThat(overview.late()).isZero();
    assertThat(overview.deadlines().get(0).name()).isEqualTo("县级申报截止");
    assertThat(overview.deadlines().get(0).count()).isEqualTo(17);
    assertThat(overview.deadlines().get(0).daysLeft()).isEqualTo(60);

    province.timePasses("2021-11-01T00:00");
    Overview after = seenBy("camunda-admin");
    assertThat(after.deadlines()).noneMatch(one -> one.name().equals("县级申报截止"));
    assertThat(after.cities().get(0).counties().get(0).instance())
        .as("an application that has ended leads to its record")
        .isNull();
  }

  @Test
  void eachSeesWhatIsTheirs() {
    province.applies(LIXIA);
    Overview city = seenBy("civil-affairs-" + JINAN);
    assertThat(city.cities()).hasSize(1);
    assertThat(city.cities().get(0).id()).endsWith(JINAN);
    assertThat(counties(city)).containsExactly(12, 1, 0, 0, 0, null, 0, 0);
    assertThat(city.waiting())
        .allSatisfy(
            kind ->
                assertThat(kind.tasks())
                    .allMatch(task -> task.about().startsWith(Province.ROUND + "-3701")));
    assertThat(seenBy("civil-affairs-370000").cities()).hasSize(2);
    assertThat(seenBy("directors-370000").cities()).hasSize(2);
    for (String other :
        List.of("civil-affairs-" + LIXIA, "finance-370000", "experts", "civil-affairs-370200")) {
      assertThatThrownBy(() -> seenBy(other)).as(other).isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void incidentsAreForAdministrators() {
    String execution = province.task("prepareApplication", LIXIA).getExecutionId();
    runtime.createIncident("test", execution, "test", "没有做完");
    assertThat(seenBy("camunda-admin").incidents())
        .singleElement()
        .satisfies(one -> assertThat(one.message()).isEqualTo("没有做完"));
    assertThat(seenBy("civil-affairs-370000").incidents()).isEmpty();
  }

  @Test
  void aWholeCountryTakesNoMoreStatementsThanTwoCities() {
    Overviews counted =
        new Overviews(
            rounds,
            programmes,
            new OverviewRepository(JdbcClient.create(RoundTrips.counting(database))),
            regions,
            offices,
            clock);
    identity.setAuthentication("admin", List.of("camunda-admin"));
    long few = statements(counted);
    List<Region> country =
        IntStream.rangeClosed(11, 65)
            .mapToObj(code -> regions.find(code + "0000"))
            .flatMap(found -> found.stream())
            .filter(found -> !found.code().equals("370000"))
            .flatMap(found -> regions.countiesOfProvince(found.code()).stream())
            .toList();
    country.forEach(this::isInvited);
    assertThat(statements(counted)).isEqualTo(few).isEqualTo(6);
    assertThat(counted.of(Province.ROUND).funnel().get(0).counties())
        .isEqualTo(17 + country.size())
        .isGreaterThan(2500);
  }

  private long statements(Overviews counted) {
    long before = RoundTrips.made();
    counted.of(Province.ROUND);
    return RoundTrips.made() - before;
  }

  private void isInvited(Region county) {
    jdbc.sql(
            "insert into application (id, round_id, recommendation_id, city, county, status,"
                + " deadline, submission_no, version) select ?, round_id, id, city, ?,"
                + " 'PREPARING', deadline, 0, 0 from recommendation where city = ?")
        .params(Province.ROUND + "-" + county.code(), county.code(), JINAN)
        .update();
  }
}
