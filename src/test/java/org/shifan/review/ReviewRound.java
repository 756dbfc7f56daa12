package org.shifan.review;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a round that has come to its review: candidates and a pool of experts. */
final class ReviewRound {

  private static final OffsetDateTime OPENED = OffsetDateTime.parse("2021-08-20T09:00:00+08:00");
  private static final List<String> TABLES =
      List.of(
          "score_row where sheet_id in (select id from score_sheet where application_id like ?)",
          "score_sheet where application_id like ?",
          "talk where application_id like ?",
          "review_record where application_id like ?",
          "seat where application_id like ?",
          "county_result where application_id like ?",
          "panel_member where round_id like ?",
          "draw where round_id like ?",
          "ranking_row where recommendation_id like ?",
          "application where id like ?",
          "recommendation where id like ?",
          "selection_round where id like ?");

  private final JdbcClient jdbc;
  private final Regions regions;
  private final ProcessEngine engine;

  ReviewRound(JdbcClient jdbc, Regions regions, ProcessEngine engine) {
    this.jdbc = jdbc;
    this.regions = regions;
    this.engine = engine;
  }

  /** An opened round without candidates or experts. */
  void open() {
    clear();
    List<Deployment> deployments =
        engine.getRepositoryService().createDeploymentQuery().orderByDeploymentTime().desc().list();
    jdbc.sql(
            "insert into selection_round values (?, 'sd64', ?, 2021, ?, 20, 40000000, 'OPEN', ?,"
                + " null, 0)")
        .params(ReviewStage.ROUND, ReviewStage.PROVINCE, deployments.get(0).getId(), OPENED)
        .update();
  }

  /** So many experts of provincial institutions: henan-01, henan-02 … */
  void experts(int count) {
    for (int i = 1; i <= count; i++) {
      expert("henan-%02d".formatted(i), ReviewStage.PROVINCE);
    }
  }

  void expert(String id, String homeCity) {
    jdbc.sql("insert into expert values (?, ?, ?, '省级养老服务协会', '老年护理', true, ?)")
        .params(id, "专家" + id, homeCity, ReviewStage.PROVINCE)
        .update();
  }

  /** Counties recommended by the first cities of the province, so many each, by code. */
  List<String> candidates(int cities, int countiesEach) {
    List<String> counties = new ArrayList<>();
    for (Region city : regions.cities(ReviewStage.PROVINCE).subList(0, cities)) {
      recommendation(city.code());
      for (Region county : regions.counties(city.code()).subList(0, countiesEach)) {
        candidate(city.code(), county.code());
        counties.add(county.code());
      }
    }
    return counties;
  }

  private void recommendation(String city) {
    jdbc.sql(
            "insert into recommendation (id, round_id, city, status, deadline, version)"
                + " values (?, ?, ?, 'ACCEPTED', ?, 0)")
        .params(ReviewStage.ROUND + "-" + city, ReviewStage.ROUND, city, OPENED.plusDays(90))
        .update();
  }

  private void candidate(String city, String county) {
    String recommendation = ReviewStage.ROUND + "-" + city;
    jdbc.sql(
            "insert into application (id, round_id, recommendation_id, city, county, status,"
                + " deadline, submission_no, submitted_at, form, score, version)"
                + " values (?, ?, ?, ?, ?, 'VISITED', ?, 1, ?, ?, 88.5, 0)")
        .params(
            ReviewStage.id(county),
            ReviewStage.ROUND,
            recommendation,
            city,
            county,
            OPENED.plusDays(80),
            OPENED.plusDays(3),
            "{\"innovation\":\"家庭养老床位\",\"effect\":\"建成1200张\"}")
        .update();
    jdbc.sql("insert into ranking_row values (?, ?, 88.5, 1, true, null)")
        .params(recommendation, county)
        .update();
  }

  /** Ends what runs and takes everything out. */
  void clear() {
    for (String process : ReviewStage.PROCESSES) {
      engine
          .getRuntimeService()
          .createProcessInstanceQuery()
          .processDefinitionKey(process)
          .rootProcessInstances()
          .list()
          .forEach(i -> engine.getRuntimeService().deleteProcessInstance(i.getId(), "cleared"));
    }
    TABLES.forEach(
        table -> jdbc.sql("delete from " + table).param(ReviewStage.ROUND + "%").update());
    jdbc.sql("delete from expert where user_id like 'henan-%'").update();
  }
}
