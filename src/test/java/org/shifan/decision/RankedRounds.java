package org.shifan.decision;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.shifan.region.Regions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds of Shandong whose expert review is done, as rows, for tests of what comes after. */
@TestComponent
public class RankedRounds {

  private static final AtomicInteger ROUNDS = new AtomicInteger();
  private static final String MINE = "sd64-2021-t%";

  /** Tables and what in them tells the round, in the order in which they can be emptied. */
  private static final List<String> ROWS =
      List.of(
          "recognition where round_id",
          "recognition_document where round_id",
          "objection where notice_id",
          "notice_county where notice_id",
          "public_notice where round_id",
          "removal where round_id",
          "meeting where round_id",
          "list_entry where (select round_id from selection_list where id = list_id)",
          "selection_list where round_id",
          "county_result where round_id",
          "draw where round_id",
          "ranking_row where recommendation_id",
          "application where round_id",
          "recommendation where round_id",
          "selection_round where id");

  private final JdbcClient jdbc;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final Regions regions;

  RankedRounds(
      JdbcClient jdbc, RuntimeService runtime, RepositoryService repository, Regions regions) {
    this.jdbc = jdbc;
    this.runtime = runtime;
    this.repository = repository;
    this.regions = regions;
  }

  /** Leaves nothing behind for the next test. */
  public void clear() {
    runtime
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(p -> runtime.deleteProcessInstance(p.getId(), "test is over", true, true));
    ROWS.forEach(rows -> jdbc.sql("delete from " + rows + " like ?").param(MINE).update());
  }

  /** The counties that the rounds of these tests use, best first. */
  public List<String> counties(int count) {
    return regions.countiesOfProvince("370000").stream()
        .limit(count)
        .map(region -> region.code())
        .toList();
  }

  /** A round that selects so many, with the newest models; a county for each place, best first. */
  public String of(int size, int... places) {
    return of(newestDeployment(), size, places);
  }

  /** The same with the models of a deployment. */
  public String of(String deploymentId, int size, int... places) {
    int number = ROUNDS.incrementAndGet();
    String round = "sd64-2021-t" + number;
    OffsetDateTime now = OffsetDateTime.parse("2021-09-01T09:00:00+08:00");
    // one round a year and province: each of these has a province of its own
    jdbc.sql("insert into selection_round values (?, 'sd64', ?, 2021, ?, ?, ?, 'OPEN', ?, null, 0)")
        .params(
            round, "%06d".formatted(number), deploymentId, size, new BigDecimal("50000000"), now)
        .update();
    jdbc.sql("insert into draw (round_id, seed) values (?, 1)").param(round).update();
    List<String> counties = counties(places.length);
    for (int i = 0; i < places.length; i++) {
      reviewed(round, counties.get(i), places[i], now);
    }
    return round;
  }

  /** The deployment that a round opened now would keep. */
  public String newestDeployment() {
    return repository.createDeploymentQuery().orderByDeploymentTime().desc().list().get(0).getId();
  }

  /** Disqualifies a county for fabrication. */
  public void disqualify(String round, String county) {
    jdbc.sql("update application set status = 'DISQUALIFIED' where id = ?")
        .param(round + "-" + county)
        .update();
  }

  private void reviewed(String round, String county, int place, OffsetDateTime now) {
    String city = regions.cityOf(county).code();
    String recommendation = round + "-" + city;
    if (jdbc.sql("select count(*) from recommendation where id = ?")
            .param(recommendation)
            .query(Integer.class)
            .single()
        == 0) {
      jdbc.sql(
              "insert into recommendation (id, round_id, city, status, deadline, version)"
                  + " values (?, ?, ?, 'ACCEPTED', ?, 0)")
          .params(recommendation, round, city, now)
          .update();
    }
    jdbc.sql(
            "insert into application (id, round_id, recommendation_id, city, county, status,"
                + " deadline, submission_no, version) values (?, ?, ?, ?, ?, 'VISITED', ?, 1, 0)")
        .params(round + "-" + county, round, recommendation, city, county, now)
        .update();
    BigDecimal score = BigDecimal.valueOf(100 - place);
    jdbc.sql("insert into ranking_row values (?, ?, ?, ?, true, null)")
        .params(recommendation, county, score, place)
        .update();
    jdbc.sql(
            "insert into county_result (application_id, round_id, county, city, group_no, raw,"
                + " spread, adjusted, total, place) values (?, ?, ?, ?, 1, ?, 1, ?, ?, ?)")
        .params(round + "-" + county, round, county, city, score, score, score, place)
        .update();
  }
}
